/** An object of a body whose schema has a name, such as the member or a factor. */
export interface BodyObject {
  /** The vendor's name of its schema. */
  readonly owner: string;
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether it is one of a list of members, organizations or the like. */
  readonly isListed: boolean;
  /** Which of its documented keys hold an id that is never blank. */
  readonly ids: readonly string[];
}
