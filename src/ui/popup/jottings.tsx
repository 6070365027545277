/** What was jotted down during the call, and the way of one line of it into a letter. Loaded with what is folded away. */
import { useState } from 'preact/hooks';
import { jottingsIn, withAdded } from '../../follow-up/debrief/jottings.ts';
import { phrase, say } from '../../say.ts';
import type { HalfWrittenPerson } from './popup-port.ts';

const words = {
  jotted: say('details_jotted'),
  toLetter: say('details_useIn'),
  usedLine: say('details_usedLine'),
  inLetter: phrase<[line: string]>('details_useLine'),
};

interface JottingsProps {
  text: string;
  people: readonly HalfWrittenPerson[];
  /** Whether it is shown while nothing stands in it: beside a call. */
  isWanted: boolean;
  change(text: string): void;
  setPoint(personId: string, point: string): void;
}

/** The whole of it stands in the box above. */
const oneLine = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

/** The box, and below it each line with one button: it becomes what one talked about, without its time. */
export function Jottings({ text, people, isWanted, change, setPoint }: JottingsProps) {
  // What is emptied under one's hands stays.
  const [wasThere] = useState(text !== '');
  if (!isWanted && !wasThere && !text) return null;
  const [only] = people;
  return (
    <div class="field">
      <label for="jottings">{words.jotted}</label>
      <textarea id="jottings" rows={3} value={text} onInput={({ currentTarget: { value } }) => change(value)} />
      {jottingsIn(text).map(({ stamp, text: line }, index) => {
        const isIn = people.some(({ connectionPoint }) => connectionPoint.includes(line));
        const put = (person: HalfWrittenPerson | undefined) =>
          person && setPoint(person.id, withAdded(person.connectionPoint, line));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place.
          <div class="row jotting" key={index} style={{ flexWrap: 'nowrap' }}>
            <span class="quiet">{stamp}</span>
            <span dir="auto" style={oneLine}>
              {line}
            </span>
            {isIn ? (
              <span class="quiet push" style={{ flex: 'none' }}>
                {words.usedLine}
              </span>
            ) : people.length > 1 ? (
              <select
                class="push"
                style={{ width: '128px', flex: 'none' }}
                aria-label={words.inLetter(line)}
                value=""
                onChange={({ currentTarget: { value } }) => put(people.find(({ id }) => id === value))}
              >
                <option value="">{words.toLetter}</option>
                {people.map(({ id, fullName, email }, place) => (
                  <option key={id} value={id}>
                    {fullName || email || `${place + 1}`}
                  </option>
                ))}
              </select>
            ) : (
              <button
                type="button"
                class="plain push"
                style={{ flex: 'none' }}
                aria-label={words.inLetter(line)}
                onClick={() => put(only)}
              >
                {words.toLetter}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
