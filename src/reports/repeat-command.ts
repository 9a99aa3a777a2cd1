/**
 * The command that repeats one interaction. Understood alike by POSIX shells, PowerShell and cmd;
 * descriptions hold no quotes.
 *
 * @param repeat the command without the choice of the interaction: `npm run verify --`
 */
export function repeatCommand(repeat: string, interaction: string): string {
  return `${repeat} --only "${interaction.replaceAll('"', '')}"`;
}
