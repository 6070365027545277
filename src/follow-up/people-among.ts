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
  const matches: PersonMatch[] = [];
  for (const recipient of recipients) {
    const match = matchOf(recipient, newestFirst);
    const isKnown = matches.some(({ interview, person }) => interview === match?.interview && person === match.person);
    if (match && !isKnown) matches.push(match);
  }
  return matches;
}

function matchOf(recipient: Recipient, interviews: readonly Interview[]): PersonMatch | undefined {
  const address = addressOf(recipient.email ?? recipient.name);
  const known = interviews.map((interview) => ({ interview, people: peopleOf(interview) }));
  for (const isSame of [
    ({ email }: Partial<Person>) => address !== '' && addressOf(email) === address,
    (person: Partial<Person>) => (address === '' || addressOf(person.email) === '') && isSameName(recipient.name, person),
  ]) {
    for (const { interview, people } of known) {
      const found = people.find(({ person }) => isSame(person));
      if (found) return { recipient, interview, ...found };
    }
  }
  return undefined;
}

function peopleOf(interview: Interview): { to: Addressee; person: Partial<Person> }[] {
  const people: { to: Addressee; person: Partial<Person> }[] = interview.interviewers.map((person) => ({
    to: { role: 'interviewer', id: person.id },
    person,
  }));
  if (interview.coordinator) people.push({ to: { role: 'coordinator' }, person: interview.coordinator });
  if (interview.referrer) people.push({ to: { role: 'referrer' }, person: interview.referrer });
  if (interview.genericMailbox) people.push({ to: { role: 'mailbox' }, person: { email: interview.genericMailbox } });
  return people;
}

const addressOf = (text: string | undefined): string =>
  /[^\s<>"]+@[^\s<>"]+/.exec(text?.normalize('NFC').toLowerCase() ?? '')?.[0] ?? '';

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

function isSameName(shown: string, person: Partial<Person>): boolean {
  const name = folded(personName({ fullName: shown }).full);
  if (!name) return false;
  const { given, family } = personName(person);
  const written = [
    personName({ fullName: person.fullName ?? '' }).full,
    personName(person).full,
    `${given} ${family}`,
    person.preferredName,
  ];
  const latin = person.latinName ? `${person.latinName.given ?? ''} ${person.latinName.family ?? ''}` : '';
  return [...written, latin, bareName(person.fullName ?? '')].some((one) => one !== undefined && folded(one) === name);
}
