import type { Drive, Driven } from './drive';
import { driveDiscovery } from './drive-discovery';
import { driveLogins } from './drive-logins';
import { driveMembers } from './drive-members';
import { driveDeletions, driveOrganizations } from './drive-organizations';
import { driveSecondFactors } from './drive-second-factors';

/** Calls every method that a login can call, each with values that the ones before gave. */
export async function driveSdk(drive: Drive): Promise<readonly Driven[]> {
  const its = await driveOrganizations(drive);
  const member = await driveMembers(drive, its);
  await driveLogins(drive, member);
  await driveSecondFactors(drive);
  await driveDiscovery(drive);
  await driveDeletions(drive, member);
  return drive.driven;
}
