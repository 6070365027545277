/** People out of a pasted list: `Dana Okafor <dana@caldera.example>; Tom Brandt, CTO`. Every value stands in what was pasted. */

/** One person of the list; what it does not say is ''. */
export interface ListedPerson {
  fullName: string;
  email: string;
  jobTitle: string;
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = `(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|y|e)`;
const name = new RegExp(`^${capital}(?:\\s+(?:${capital}|${particle})){0,4}$`, 'u');
const addressed = /^(.*?)\s*<\s*(?:mailto:)?([^<>\s@]+@[^<>\s@]+)\s*>(.*)$/su;
const bare = /^(.*?)[\s(]*([^\s<>()@,;:"]+@[^\s<>()@,;:"]+\.[^\s<>()@,;:".]+)\)?(.*)$/su;

/** Whether it is written as a person's name is: up to five words, all but particles with a capital. */
export const looksLikeName = (text: string): boolean => name.test(text);

/** Everybody on the list in its order, or null when it is no list of people: notes, say. */
export function readPeople(text: string): ListedPerson[] | null {
  const entries = text
    .slice(0, 20_000)
    .split(/[;\n\r]+|(?<=>)\s*,|,(?=\s)(?<=@[^\s,;<>]{1,200},)/u)
    .map((entry) => entry.replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/u, '').trim())
    .filter(Boolean);
  const people: ListedPerson[] = [];
  for (const entry of entries) {
    const person = readPerson(entry);
    if (!person) return null;
    people.push(person);
  }
  return people.length > 0 ? people : null;
}

/** Nobody's name, title and address are longer than that together; our choice. */
const longestEntry = 500;

/** `Dana Okafor, VP Growth <dana@caldera.example>`; null when it names nobody. */
export function readPerson(entry: string): ListedPerson | null {
  if (entry.length > longestEntry) return null;
  const [, before = entry, email = '', after = ''] = addressed.exec(entry) ?? bare.exec(entry) ?? [];
  const { fullName, jobTitle } = named(trimmed(before));
  const title = jobTitle || trimmed(after);
  const isName = looksLikeName(fullName.replace(/,\s*/u, ' ')) || fullName.split(/\s+/u).length < 3;
  if (email ? !isName || fullName.length > 80 || /[.!?]\s/u.test(after) : !looksLikeName(fullName) || jobTitle.length > 80)
    return null;
  return { fullName, email, jobTitle: title.length > 80 ? '' : title };
}

/** What stands behind the first comma, dash or bracket is what they do; `Okafor, Dana` is one name. */
function named(text: string): { fullName: string; jobTitle: string } {
  const cut = /^(\S+\s+.*?)\s*(?:,|\(|\s[-–—]\s)\s*(.+)$/su.exec(text);
  const [, fullName = '', jobTitle = ''] = cut ?? [];
  return cut && looksLikeName(trimmed(fullName))
    ? { fullName: trimmed(fullName), jobTitle: trimmed(jobTitle) }
    : { fullName: text, jobTitle: '' };
}

const trimmed = (text: string): string => text.replace(/^[\s"'(,–—-]+|[\s"',)–—-]+$/gu, '');
