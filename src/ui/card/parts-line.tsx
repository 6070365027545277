/** Which of the guide's parts a message has, and how long it takes to read. */
import type { CardParts } from './card-state.ts';
import { secondsToRead } from './parts.ts';
import { words } from './words.ts';

/** One line: a tick or a dash for each part that this kind of letter needs. */
export function PartsLine({ parts, text, locale }: { parts: CardParts; text: string; locale: string }) {
  return (
    <ul class="parts" aria-label={words.parts}>
      {parts
        .filter(({ needed }) => needed)
        .map(({ part, present }) => (
          <li key={part} class={present ? '' : 'late'}>
            <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
              <path d={present ? 'm2 6.5 3 3 5-7' : 'M2 6h8'} />
            </svg>
            {present ? words.part[part] : words.partMissing(words.part[part])}
          </li>
        ))}
      <li class="push">{words.seconds(secondsToRead(text, locale))}</li>
    </ul>
  );
}
