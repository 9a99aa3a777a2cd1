import { lockMutants } from './passcodes/locks';
import { strangerMutants } from './passcodes/strangers';
import { usingMutants } from './passcodes/using';

/** Passcodes by e-mail, broken. */
export const passcodeMutants = [...usingMutants, ...lockMutants, ...strangerMutants];
