/** A mail with a passcode, as the emulator would send it. */
export interface Mail {
  readonly to: string;
  readonly code: string;
  /** `en`, `es`, `pt-br` or `fr`. */
  readonly locale: string;
  readonly organizationName: string;
  /** By the emulator's clock, in ms since 1970. */
  readonly sentAt: number;
}
