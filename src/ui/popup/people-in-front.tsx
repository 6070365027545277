/** The people in To of the message in front, one chip each: one press puts them into the notes. Loaded with what is folded away. */
import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '../../follow-up/notes.ts';
import type { Recipient } from '../../follow-up/recipient.ts';
import { phrase, say } from '../../say.ts';
import { blankPerson, isBlankPerson } from './notes-form-data.ts';
import type { HalfWritten, PopupPort } from './popup-port.ts';

const words = { inFront: say('details_inFront'), add: phrase<[name: string]>('details_addPerson') };

interface PeopleInFrontProps {
  port: Pick<PopupPort, 'peopleInFront'>;
  form: HalfWritten;
  candidate: Candidate;
  change(step: (form: HalfWritten) => HalfWritten): void;
}

/** Nothing while nobody is there who is not in the notes already. */
export function PeopleInFront({ port, form, candidate, change }: PeopleInFrontProps) {
  const [found, setFound] = useState<readonly Recipient[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the notes are opened.
  useEffect(() => {
    let isOpen = true;
    void port
      .peopleInFront()
      .catch(() => [])
      .then((people) => isOpen && setFound(people));
    return () => {
      isOpen = false;
    };
  }, []);
  const offered = newcomers(found, form, candidate);
  if (!offered.length) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a block of its own, and this is a line of buttons.
    <div class="row" role="group" aria-label={words.inFront}>
      <span class="quiet">{words.inFront}</span>
      {offered.map(({ name, email = '' }) => (
        <button
          key={name + email}
          type="button"
          class="chip"
          dir="auto"
          onClick={() => change((form) => withPerson(form, name, email))}
        >
          {words.add(name || email)}
        </button>
      ))}
    </div>
  );
}

const isSame = (one: string, other: string) => one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Who is neither in the form nor the candidate, each once. */
function newcomers(found: readonly Recipient[], form: HalfWritten, candidate: Candidate): Recipient[] {
  const known = [...form.people, { fullName: candidate.fullName, email: candidate.email ?? '' }];
  const isKnown = ({ name, email = '' }: Recipient) =>
    known.some((person) => isSame(person.email, email) || (isSame(person.fullName, name) && !(person.email && email)));
  const isFirst = (one: Recipient, place: number) =>
    found.findIndex((other) => isSame(one.email ?? one.name, other.email ?? other.name)) === place;
  return found.filter((one, place) => (one.name || one.email) && isFirst(one, place) && !isKnown(one)).slice(0, 12);
}

/** Into the first row that nobody has typed in, else into a new one. */
function withPerson(form: HalfWritten, fullName: string, email: string): HalfWritten {
  const row = form.people.find(isBlankPerson);
  const person = { ...(row ?? blankPerson()), fullName, email };
  return { ...form, people: row ? form.people.map((one) => (one === row ? person : one)) : [...form.people, person] };
}
