/** What a client sends, as far as a mutant changes it. */
export interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  /** Undefined when the request has no body. */
  readonly body: string | undefined;
}

/** What a client is given. */
export interface Came {
  readonly status: number;
  readonly body: unknown;
}

/** One mistake of a client. Each part returns undefined where there is nothing to get wrong. */
export interface FetchMutant {
  readonly request?: (sent: Sent) => Partial<Sent> | undefined;
  /** Throws where the client would. */
  readonly response?: (came: Came) => Came | undefined;
  /** Whether the request goes out once more, told when its response is there. */
  readonly again?: (came: Came) => boolean;
}
