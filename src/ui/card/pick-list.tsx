/** Saved interviewers to pick from: the newest first, searched once there are many. */
import { useState } from 'preact/hooks';
import type { PickChoice } from '../../follow-up/letter-for.ts';
import { dateLocale } from '../../say.ts';
import { dayWord } from '../due-words.ts';
import type { CardCallbacks } from './card-state.ts';
import { words } from './words.ts';

/** More than these are searched rather than scrolled. */
const atFirst = 6;
const whileSearching = 4;

/** Each choice is a button: name, company, when. */
export function PickList({ choices, onPick }: { choices: readonly PickChoice[]; onPick: CardCallbacks['onPick'] }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = choices.filter((choice) =>
    `${choice.name} ${choice.company} ${choice.role}`.toLocaleLowerCase().includes(wanted),
  );
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div class="picks">
      {choices.length > atFirst && (
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul>
        {found.slice(0, choices.length > atFirst ? whileSearching : atFirst).map((choice) => (
          <li key={`${choice.interviewId} ${choice.interviewerId}`}>
            <button
              type="button"
              class="pick"
              onClick={() => onPick({ interviewId: choice.interviewId, interviewerId: choice.interviewerId })}
            >
              <strong dir="auto">{choice.name}</strong>{' '}
              <span class="quiet" dir="auto">
                {[choice.company, choice.role].filter(Boolean).join(', ')} ·{' '}
                {dayWord(Date.parse(choice.endedAt), Date.now(), zone, dateLocale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
