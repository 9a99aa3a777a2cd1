/** A request as it came from Pact. */
export interface IncomingCall {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** By lower-case name, those that the contract speaks of, without Content-Type and Authorization. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as parsed JSON; undefined when there was none. */
  readonly body: unknown;
}
