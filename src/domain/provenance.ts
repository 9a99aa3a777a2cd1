/** Where the result of a run came from: enough to repeat it, and to see what it stands for. */
export interface Provenance {
  readonly harness: {
    readonly version: string;
    /** Node's version, without the leading v. */
    readonly node: string;
    readonly platform: string;
  };
  /** The commit that was verified; undefined outside of git and CI. */
  readonly commit?: string | undefined;
  readonly branch?: string | undefined;
  /** Where the CI server shows the build. */
  readonly buildUrl?: string | undefined;
  readonly contract: {
    /** A path from the repository's root, or the broker's address of it. */
    readonly source: string;
    /** SHA-256 of the contract as canonical JSON, in hex. */
    readonly sha256: string;
    readonly interactions: number;
  };
  readonly schemas: readonly {
    readonly title: string;
    readonly version: string | null;
    /** YYYY-MM-DD. */
    readonly date: string;
  }[];
}
