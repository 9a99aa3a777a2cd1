import { creatingMutants } from './discovery/creating';
import { joiningMutants } from './discovery/joining';
import { listingMutants } from './discovery/listing';
import { discoveryPasscodeMutants } from './discovery/passcodes';

/** Discovery, broken. */
export const discoveryMutants = [
  ...discoveryPasscodeMutants,
  ...listingMutants,
  ...joiningMutants,
  ...creatingMutants,
];
