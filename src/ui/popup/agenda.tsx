/** What is due to whom, what comes next, what was sent. */
import { useState } from 'preact/hooks';
import type { AgendaEntry } from '../../follow-up/agenda.ts';
import { dueWords } from '../due-words.ts';
import type { WriteTarget } from './popup-port.ts';
import { words } from './words.ts';

interface AgendaProps {
  entries: readonly AgendaEntry[];
  now: number;
  zone: string;
  locale: string;
  write(where: 'gmail' | 'outlook' | 'copy', target: WriteTarget): void;
  edit(interviewId: string): void;
}

/** How many lines of a section are shown before "more". */
const shownAtFirst = { due: 4, next: 2, sent: 1 } as const;

/** The agenda. A section without lines is not shown. */
export function Agenda(props: AgendaProps) {
  const due = props.entries.filter(({ state }) => state === 'due' || state === 'needs-detail');
  return (
    <>
      <Section {...props} section="due" entries={due} />
      <Section {...props} section="next" entries={props.entries.filter(({ state }) => state === 'next')} />
      <Section {...props} section="sent" entries={props.entries.filter(({ state }) => state === 'sent')} />
    </>
  );
}

function Section({ section, entries, ...props }: AgendaProps & { section: 'due' | 'next' | 'sent' }) {
  const [all, setAll] = useState(false);
  if (!entries.length) return null;
  const hidden = all ? 0 : entries.length - shownAtFirst[section];
  return (
    <section aria-labelledby={section}>
      <h2 id={section}>{words[section]}</h2>
      <ul>
        {(hidden > 0 ? entries.slice(0, shownAtFirst[section]) : entries).map((entry) => (
          <Entry key={`${entry.interviewId} ${entry.interviewerId} ${entry.kind.id} ${entry.at}`} entry={entry} {...props} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {words.more(hidden)}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, now, zone, locale, write, edit }: Omit<AgendaProps, 'entries'> & { entry: AgendaEntry }) {
  const { text, yours, urgency } = dueWords(entry, now, zone, locale);
  const { interviewId, interviewerId, name, kind } = entry;
  const target: WriteTarget = { interviewId, kind: kind.id, ...(interviewerId && { interviewerId }) };
  const isOpen = entry.state === 'due' || entry.state === 'needs-detail';
  return (
    <li class="entry">
      <div class="row">
        <strong dir="auto">{name || words.nobody}</strong>
        <span class="quiet" dir="auto">
          {entry.company}
        </span>
        {urgency !== 'calm' && <span class={`tag push ${urgency}`}>{words[urgency]}</span>}
      </div>
      <p class={`quiet ${urgency}`}>
        {kind.title} · <time dateTime={entry.at}>{text}</time>
        {yours && <span> · {yours}</span>}
      </p>
      {isOpen && (
        <div class="row">
          {entry.state === 'needs-detail' ? (
            <button
              type="button"
              aria-label={words.addDetailFor(name)}
              title={words.needsDetail}
              onClick={() => edit(interviewId)}
            >
              {words.addDetail}
            </button>
          ) : (
            <span class="quiet">{words.writeIn}</span>
          )}
          {(['gmail', 'outlook'] as const).map((webmail) => (
            <button
              key={webmail}
              type="button"
              aria-label={words.writeTo(name, words[webmail])}
              onClick={() => write(webmail, target)}
            >
              {words[webmail]}
            </button>
          ))}
          <button type="button" aria-label={words.copyFor(name)} onClick={() => write('copy', target)}>
            {words.copy}
          </button>
        </div>
      )}
    </li>
  );
}
