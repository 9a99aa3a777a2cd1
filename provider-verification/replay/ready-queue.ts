/** Hands what is ready to whoever takes it, in batches; whoever is faster waits for the other. */
export class ReadyQueue<Item> {
  readonly #room: number;
  readonly #items: Item[] = [];
  #waiting: (() => void)[] = [];
  #isClosed = false;

  /** @param room how many items may lie ready. */
  constructor(room: number) {
    this.#room = room;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Waits until there is room. What comes after the end is dropped. */
  async put(item: Item): Promise<void> {
    while (this.#items.length >= this.#room && !this.#isClosed) await this.#change();
    if (this.#isClosed) return;
    this.#items.push(item);
    this.#changed();
  }

  /** Takes what is ready, at least one item; none at all when no more will come. */
  async take(most: number): Promise<readonly Item[]> {
    while (this.#items.length === 0 && !this.#isClosed) await this.#change();
    const taken = this.#items.splice(0, most);
    this.#changed();
    return taken;
  }

  /** Nothing more will be put; what lies ready is still taken. */
  close(): void {
    this.#isClosed = true;
    this.#changed();
  }

  /** Nothing more will be put or taken. */
  drop(): void {
    this.#items.length = 0;
    this.close();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #changed(): void {
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }
}
