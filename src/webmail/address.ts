/** Addresses as webmails write them. */
import type { Recipient } from '../follow-up/recipient.ts';

/** Somebody named in a field. */
export type Person = Recipient;

const address = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/;

/** Reads `Name <a@b.c>`, `a@b.c`, or a name alone. `shownName` is what the page shows; a name that is only an address is none. */
export function parseAddress(written: string, shownName = ''): Person {
  const email = address.exec(written)?.[0] ?? address.exec(shownName)?.[0];
  const named = clean(shownName) || clean(written.split('<')[0] ?? '');
  const name = address.test(named) ? '' : named;
  return { name, field: 'to', ...(email ? { email } : {}) };
}

/** Without quotation marks round it, and without the characters of no width that editors put round chips. */
const clean = (name: string) =>
  name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^"(.*)"$/, '$1');

/** Everybody once a field; nobody who has neither a name nor an address. */
export function unique(people: Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name, email, field }) => {
    const key = `${field} ${(email ?? name).toLowerCase()}`;
    return (name || email) && !seen.has(key) && seen.add(key);
  });
}
