/** A text as a reader would decode it, and where each of its characters stands in the original. */
export interface DecodedText {
  readonly text: string;
  /** By code unit of `text`: where its original begins; undefined for the original itself. */
  readonly starts: Int32Array | undefined;
  /** By code unit of `text`: where its original ends; undefined for the original itself. */
  readonly ends: Int32Array | undefined;
  /** Whether it was decoded from letters and digits, of which none is a sign of its own. */
  readonly isDecoded?: boolean;
}

/** Where the code unit of a reading stands in the original: from, and to before. */
export function originOf({ starts, ends }: DecodedText, at: number): readonly [number, number] {
  return starts === undefined || ends === undefined
    ? [at, at + 1]
    : [starts[at] ?? 0, ends[at] ?? 0];
}
