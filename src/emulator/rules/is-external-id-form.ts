/** Whether a text can be an external id: up to 128 characters, alphanumeric or one of `.` `_` `-` `|`. */
export function isExternalIdForm(text: string): boolean {
  return /^[A-Za-z0-9._|-]{1,128}$/.test(text);
}
