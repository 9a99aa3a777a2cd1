/** Markup that is safe to put into a page: made by `html` alone. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text is escaped, markup is kept, `undefined` leaves nothing. */
export type Slot = string | number | Html | undefined | readonly Slot[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose every slot is escaped, unless it is markup made by this same tag. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  const texts = parts.map((part, index) => `${part}${textOf(slots[index])}`);
  return new Html(texts.join(''));
}

function textOf(slot: Slot): string {
  if (slot === undefined) return '';
  if (slot instanceof Html) return slot.toString();
  if (typeof slot === 'string') return slot.replace(/[&<>"']/g, (one) => entities[one] ?? one);
  return typeof slot === 'number' ? String(slot) : slot.map(textOf).join('');
}
