import { checkingMutants } from './sessions/checking';
import { exchangeMutants } from './sessions/exchange';
import { jwtMutants } from './sessions/jwts';
import { permissionMutants } from './sessions/permissions';
import { revokingMutants } from './sessions/revoking';

/** Sessions and what they are good for, broken. */
export const sessionMutants = [
  ...checkingMutants,
  ...jwtMutants,
  ...revokingMutants,
  ...permissionMutants,
  ...exchangeMutants,
];
