/**
 * A map that forgets its oldest entries beyond a cap, so that an emulator that runs for days does
 * not grow without limit. Setting a key again makes it the newest.
 */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #cap: number;
  readonly #onEvict: (value: Value) => void;

  constructor(cap: number, onEvict: (value: Value) => void = () => undefined) {
    super();
    this.#cap = cap;
    this.#onEvict = onEvict;
  }

  override set(key: Key, value: Value): this {
    this.delete(key);
    super.set(key, value);
    for (const [oldest, evicted] of this) {
      if (this.size <= this.#cap) break;
      this.delete(oldest);
      this.#onEvict(evicted);
    }
    return this;
  }
}
