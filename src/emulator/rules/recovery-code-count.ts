/** How many recovery codes a member is given at once. */
export const recoveryCodeCount = 10;
