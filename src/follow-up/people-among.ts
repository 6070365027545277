/** Which of the people in the notes are among the recipients of a message. */

import type { Addressee } from './addressee.ts';
import type { Interview, Person } from './notes.ts';
import { bareName, personName } from './person.ts';
import type { Recipient } from './recipient.ts';

/** One recipient who is in the notes, after the newest interview with them. */
export interface PersonMatch {
  recipient: Recipient;
  interview: Interview;
  to: Addressee;
  person: Partial<Person>;
}

/**
 * The recipients that the notes know, in the order of the message, each once. An address decides; a name only where one side has no
 * address. Of several interviews with the same person the newest counts; within one, an interviewer before a coordinator or referrer.
 */
export function peopleAmong(recipients: readonly Recipient[], interviews: readonly Interview[]): PersonMatch[] {
  const newestFirst = [...interviews].sort((one, other) => Temporal.Instant.compare(other.endedAt, one.endedAt));
  const known = newestFirst.flatMap((interview) => peopleOf(interview).map((one): Known => ({ interview, ...one })));
  const matches = new Map<Known, PersonMatch>();
  for (const recipient of recipients) {
    const found = matchOf(recipient, known);
    if (found && !matches.has(found)) matches.set(found, { recipient, ...found });
  }
  return [...matches.values()];
}

/** Somebody in the notes; `names` are looked up at the first recipient who has no other mark, for a message may go to thousands. */
interface Known extends Omit<PersonMatch, 'recipient'> {
  address: string;
  names?: string[];
}

/** Longer than this, in UTF-16 units, is no name and no address. */
const longest = 1_000;

function matchOf({ name, email }: Recipient, known: readonly Known[]): Known | undefined {
  if (name.length > longest || (email?.length ?? 0) > longest) return undefined;
  const address = addressOf(email ?? name);
  const byAddress = address && known.find((one) => one.address === address);
  if (byAddress) return byAddress;
  const shown = folded(personName({ fullName: name }).full);
  return known.find((one) => {
    if (!shown || (address && one.address)) return false;
    one.names ??= namesOf(one.person);
    return one.names.includes(shown);
  });
}

function peopleOf(interview: Interview): Omit<Known, 'interview'>[] {
  const people: [to: Addressee, person: Partial<Person> | undefined][] = [
    ...interview.interviewers.map((person): [Addressee, Person] => [{ role: 'interviewer', id: person.id }, person]),
    [{ role: 'coordinator' }, interview.coordinator],
    [{ role: 'referrer' }, interview.referrer],
    [{ role: 'mailbox' }, interview.genericMailbox ? { email: interview.genericMailbox } : undefined],
  ];
  return people.flatMap(([to, person]) => (person ? [{ to, person, address: addressOf(person.email) }] : []));
}

/**
 * Where a mail goes that is addressed so; '' when it names no address. A name may look like an address ("dana@…" <other@…>), and so may
 * what stands in quotes before the @: what cannot be told apart stays whole, and is nobody's.
 */
function addressOf(text = ''): string {
  const written = text.normalize('NFC').toLowerCase();
  const [, inside = ''] = /<([^<>]*)>[^<>]*$/.exec(written) ?? [];
  const runs = (inside.includes('@') ? inside : written).split(/[\s<>]+/).filter((run) => /.@./.test(run));
  return runs.join(' ');
}

/** A name with its letters only: case, marks and order of the words fall away. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .match(/[\p{L}\p{N}]+/gu)
    ?.sort()
    .join(' ') ?? '';

/** Every way the notes have to name somebody. */
function namesOf(person: Partial<Person>): string[] {
  const { full, given, family } = personName(person);
  const { fullName = '', latinName, preferredName = '' } = person;
  const latin = latinName ? `${latinName.given ?? ''} ${latinName.family ?? ''}` : '';
  const written = [personName({ fullName }).full, full, `${given} ${family}`, preferredName, latin, bareName(fullName)];
  return written.map(folded);
}
