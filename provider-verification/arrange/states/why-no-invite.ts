/** Why a real project is not asked to invite anybody, without a closing full stop. */
export const whyNoInvite =
  'an invite mails a magic link, and the Dashboard of a real project has to list where it leads to';
