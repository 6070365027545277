/** What is due to whom, what comes next, what was sent. */
import { useEffect, useState } from 'preact/hooks';
import type { AgendaEntry } from '../../follow-up/agenda.ts';
import type { Candidate, Interview } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import { dueWords } from '../due-words.ts';
import { kindTitle } from '../shipped-names.ts';
import type { AgendaMore } from './agenda-more.tsx';
import type { AgendaOffers } from './agenda-offers.tsx';
import type { PopupPort, WriteTarget } from './popup-port.ts';
import type { Undoable } from './says.tsx';
import { words } from './words.ts';

/** What the agenda shows, and what can be done in it. */
export interface AgendaProps {
  entries: readonly AgendaEntry[];
  interviews: readonly Interview[];
  candidate: Candidate;
  port: PopupPort;
  now: number;
  zone: string;
  locale: string;
  write(where: 'gmail' | 'outlook' | 'copy', target: WriteTarget): void;
  edit(interviewId: string): void;
  /** Carries something out, and offers to take it back. */
  act(ask: () => Promise<Result<null>>, undoable?: Undoable): void;
}

/** How many lines of a section are shown before "more". */
const shownAtFirst = { due: 4, next: 2, sent: 1 } as const;

/** The agenda. A section without lines is not shown. */
export function Agenda(props: AgendaProps) {
  const [Offers, setOffers] = useState<{ Part: typeof AgendaOffers }>();
  useEffect(() => {
    void import('./agenda-offers.tsx').then(({ AgendaOffers: Part }) => setOffers({ Part }));
  }, []);
  const of = (wanted: string) => props.entries.filter(({ state }) => wanted.includes(state));
  return (
    <>
      <Section {...props} section="due" entries={of('due needs-detail')} />
      {Offers && <Offers.Part {...props} />}
      <Section {...props} section="next" entries={of('next')} />
      <Section {...props} section="sent" entries={of('sent')} />
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

function Entry({ entry, ...props }: Omit<AgendaProps, 'entries'> & { entry: AgendaEntry }) {
  const { now, zone, locale, write, edit, interviews } = props;
  const [More, setMore] = useState<{ Part: typeof AgendaMore }>();
  const interview = interviews.find(({ id }) => id === entry.interviewId);
  const { text, yours, urgency } = entry.isAnswer
    ? ({ text: words.isAnswer, yours: '', urgency: 'calm' } as const)
    : dueWords(entry, now, zone, locale);
  const toggle = async () => {
    // What is behind "More" is loaded when somebody looks.
    const { AgendaMore: Part } = await import('./agenda-more.tsx');
    setMore(More ? undefined : { Part });
  };
  const { interviewId, interviewerId, name, kind } = entry;
  const target: WriteTarget = { interviewId, kind: kind.id, ...(interviewerId && { interviewerId }) };
  const isOpen = entry.state === 'due' || entry.state === 'needs-detail';
  const more = (
    <button
      type="button"
      class="plain push"
      aria-expanded={More !== undefined}
      aria-label={words.otherOf(name || entry.company)}
      onClick={() => void toggle()}
    >
      {words.other}
    </button>
  );
  return (
    <li class="entry">
      <div class="row">
        <strong dir="auto">{name || words.nobody}</strong>
        <span class="quiet" dir="auto">
          {entry.company}
        </span>
        {urgency !== 'calm' && <span class={`tag push ${urgency}`}>{words[urgency]}</span>}
        {!isOpen && more}
      </div>
      <p class={`quiet ${urgency}`}>
        {kindTitle(kind.title)} · <time dateTime={entry.at}>{text}</time>
        {yours && <span> · {yours}</span>}
        {entry.snoozedUntil && (
          <span> · {words.again(dueWords({ at: entry.snoozedUntil, state: 'sent' }, now, zone, locale).text)}</span>
        )}
      </p>
      {entry.remark && <p class="quiet">{words[entry.remark]}</p>}
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
          {more}
        </div>
      )}
      {More && interview && <More.Part {...props} entry={entry} interview={interview} />}
    </li>
  );
}
