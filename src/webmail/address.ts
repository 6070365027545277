/** Addresses as webmails write them. */
import type { Recipient } from '../follow-up/recipient.ts';

/** Somebody named in a field. */
export type Person = Recipient;

/** Longer than this, in UTF-16 units, is no name and no address. */
const longest = 2_000;

/** Reads `Name <a@b.c>`, `a@b.c`, or a name alone. `shownName` is what the page shows; a name that is only an address is none. */
export function parseAddress(written: string, shownName = ''): Person {
  if (written.length + shownName.length > longest) return { name: (shownName || written).slice(0, longest), field: 'to' };
  const email = addressIn(written) || (written.includes('@') ? written.trim() : addressIn(shownName));
  const named = clean(shownName) || clean(written.split('<')[0] ?? '');
  const name = addressIn(named) ? '' : named;
  return { name, field: 'to', ...(email ? { email } : {}) };
}

/**
 * What stands in the last brackets is where a mail goes; the name before it may look like an address too. What is quoted before the @
 * stays with it: `"dana@caldera.example"@other.example` is another's.
 */
function addressIn(text: string): string {
  if (!text.includes('@')) return '';
  const [, inside = ''] = /<([^<>]*)>[^<>]*$/.exec(text) ?? [];
  const runs = (inside.includes('@') ? inside : text).split(/[\s<>(),;:]+/).filter(isAddress);
  return [...new Set(runs.map(unquoted))].join(' ');
}

const isAddress = (run: string) => {
  const at = run.indexOf('@');
  return at > 0 && run.indexOf('.', at + 2) > 0;
};

const unquoted = (run: string) => (run.length < 400 ? run.replace(/^["']+|["']+$/g, '') : run);

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
