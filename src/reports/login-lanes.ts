import type { Landing } from '../domain/interaction-facts';
import type { Operation } from '../domain/operations';
import { loginSteps, stepOf } from './login-steps';
import type { ReportedOutcome } from './reported-outcomes';

/** One step of the login, with the places that it can lead to. */
export interface LoginLane {
  readonly title: string;
  readonly places: readonly LoginPlace[];
}

/** A place that a step leads to, and the outcomes that end there. */
export interface LoginPlace {
  readonly label: string;
  readonly kind: Landing;
  readonly outcomes: readonly ReportedOutcome[];
}

const order: readonly Landing[] = ['in', 'second factor', 'other factor', 'done', 'refused'];

/** What a call leads to where "answered" would say too little. */
const answered: Readonly<Partial<Record<Operation, string>>> = {
  login_or_signup: 'a passcode is mailed',
  send_discovery_otp: 'a passcode is mailed',
  authenticate_discovery_otp: 'an organization is to be chosen',
  list_discovered_organizations: 'organizations to choose from',
  send_sms_otp: 'a passcode is sent by SMS',
  create_totp: 'an authenticator application is registered',
  get_recovery_codes: 'recovery codes are shown',
  rotate_recovery_codes: 'recovery codes are shown',
  list_sessions: 'sessions are listed',
  revoke_session: 'logged out',
  get_jwks: 'keys for JWTs',
  get_rbac_policy: 'roles and permissions',
};

/** The login as lanes: each outcome stands where its operation and its response put it. */
export function loginLanes(outcomes: readonly ReportedOutcome[]): readonly LoginLane[] {
  return loginSteps.flatMap((step) => {
    const ofStep = outcomes.filter(({ facts }) => stepOf(facts.operation) === step);
    const places = new Map<string, ReportedOutcome[]>();
    for (const outcome of ofStep) {
      const label = labelOf(outcome, step.id);
      places.set(label, [...(places.get(label) ?? []), outcome]);
    }
    const sorted = [...places].map(([label, these]) => ({
      label,
      kind: these[0]?.facts.landing ?? 'done',
      outcomes: these,
    }));
    sorted.sort(
      (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.label < b.label ? -1 : 1),
    );
    return sorted.length === 0 ? [] : [{ title: step.title, places: sorted }];
  });
}

function labelOf({ facts }: ReportedOutcome, step: string): string {
  const { landing, expected, operation } = facts;
  switch (landing) {
    case 'in':
      return step === 'session' ? 'still logged in' : 'logged in';
    case 'second factor':
      return 'a second factor is asked for';
    case 'other factor':
      return 'another factor is asked for';
    case 'done':
      return (operation && answered[operation]) ?? 'answered';
    case 'refused':
      return `${expected.status} ${expected.errorType ?? 'refused'}`;
  }
}
