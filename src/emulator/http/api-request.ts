/** A request as a route sees it: authenticated, parsed, its path taken apart. */
export interface ApiRequest {
  /** The parts of the path that the route names, decoded: `organization_id`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; undefined when there was none. */
  readonly body: unknown;
  readonly requestId: string;
}

/** What a route answers with: a status of success and the body without its envelope. */
export interface ApiResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
