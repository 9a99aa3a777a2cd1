/** A place in a body, and the property that leads to it. */
export interface BodyPlace {
  readonly path: string;
  readonly name: string;
}
