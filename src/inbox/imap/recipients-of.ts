import type { Email } from 'postal-mime';

/** Headers in which a catch-all mailbox keeps the address that a mail was sent to. */
const deliveryHeaders = ['x-original-to', 'envelope-to'];

/** Whom a mail is addressed to, in lower case: by its own headers and by those of a catch-all. */
export function recipientsOf({ to = [], cc = [], headers, deliveredTo }: Email): Set<string> {
  const listed = [...to, ...cc].flatMap((one) => one.group ?? [one]).map((one) => one.address);
  const delivered = headers
    .filter(({ key }) => deliveryHeaders.includes(key))
    .map(({ value }) => value);
  const all = [...listed, ...delivered, deliveredTo];
  return new Set(all.flatMap((one) => (one === undefined ? [] : [one.toLowerCase()])));
}
