/** One request to a broker. */
export interface BrokerRequest {
  /** As a verb phrase: `publish the contract`. */
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the broker's root, with a leading slash, or a whole address that the broker gave. */
  readonly path: string;
  readonly body?: object;
  /** Statuses of 400 and above that are a response here. */
  readonly also?: readonly number[];
}
