import { loginFields } from './fields/login';
import { memberFields } from './fields/member';
import { organizationFields } from './fields/organization';
import { sessionFields } from './fields/session';

/** Each field that a response computes, computed wrongly. */
export const fieldMutants = [
  ...memberFields,
  ...organizationFields,
  ...sessionFields,
  ...loginFields,
];
