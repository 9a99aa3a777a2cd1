import { conditionMutants } from './logins/conditions';
import { intermediateSessionMutants } from './logins/intermediate-sessions';
import { mfaMutants } from './logins/mfa';

/** What comes of a right passcode, broken. */
export const loginMutants = [...mfaMutants, ...intermediateSessionMutants, ...conditionMutants];
