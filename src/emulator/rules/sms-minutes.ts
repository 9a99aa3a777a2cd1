/** How long a passcode that was sent by SMS lives (minutes). */
export const smsMinutes = 2;
