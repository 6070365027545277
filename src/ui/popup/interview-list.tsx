/** The saved interviews: to be searched, edited, put away, brought back or deleted. Loaded after the agenda. */
import { useState } from 'preact/hooks';
import { changeOf } from '../../follow-up/interview-change.ts';
import { earlierTwins, mergeInterviews } from '../../follow-up/merge-interviews.ts';
import type { Interview } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import { searchInterviews } from '../../follow-up/search.ts';
import { counted, phrase, say, sayAll } from '../../say.ts';
import type { PopupPort } from './popup-port.ts';
import type { Undoable } from './says.tsx';

const words = {
  ...sayAll('list', ['search', 'none', 'archive', 'archived', 'bringBack', 'merge']),
  archiveOf: phrase<[company: string]>('list_archiveOf'),
  archivedNow: phrase<[company: string]>('list_archivedNow'),
  bringBackOf: phrase<[company: string]>('list_bringBackOf'),
  broughtBack: phrase<[company: string]>('list_broughtBack'),
  mergeOf: phrase<[company: string, day: string]>('list_mergeOf'),
  merged: phrase<[company: string]>('list_merged'),
  showArchived: phrase<[count: number]>('list_showArchived'),
  interviews: phrase<[count: number]>('popup_interviews'),
  more: counted('popup_more'),
  noCompany: say('popup_noCompany'),
  edit: say('popup_edit'),
  delete: say('popup_delete'),
  editOf: phrase<[company: string]>('popup_editOf'),
  deleteOf: phrase<[company: string]>('popup_deleteOf'),
  deleted: phrase<[company: string]>('popup_deleted'),
};

interface InterviewListProps {
  /** Newest first. */
  interviews: readonly Interview[];
  port: Pick<PopupPort, 'changeInterview' | 'deleteInterview'>;
  now: number;
  /** The day of a moment in words. */
  dayOf(at: number): string;
  edit(interviewId: string): void;
  /** Carries something out, and offers to take it back. */
  act(ask: () => Promise<Result<null>>, undoable?: Undoable): void;
}

/** At most this many rows are drawn: the newest. A store of thousands opens as fast as an empty one. */
const mostRows = 50;

/** Folded away, because the agenda above says what matters now. What was put away shows when it is searched for or asked for. */
export function InterviewList({ interviews, ...props }: InterviewListProps) {
  const [query, setQuery] = useState('');
  const [showsArchived, setShowsArchived] = useState(false);
  if (!interviews.length) return null;
  const twins = earlierTwins(interviews);
  const archived = interviews.filter(({ archivedAt }) => archivedAt).length;
  const found = query.trim()
    ? searchInterviews(interviews, query)
    : interviews.filter(({ archivedAt }) => showsArchived || !archivedAt);
  return (
    <details>
      <summary>{words.interviews(interviews.length)}</summary>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
        onKeyDown={(event) => {
          // It empties the box; it does not close the page as well.
          if (event.key === 'Escape' && query) event.stopPropagation();
        }}
      />
      <p role="status" class="quiet">
        {query.trim() && !found.length && words.none}
      </p>
      <ul>
        {found.slice(0, mostRows).map((interview) => (
          <Row key={interview.id} interview={interview} twin={twins.get(interview.id)} {...props} />
        ))}
      </ul>
      {found.length > mostRows && <p class="quiet">{words.more(found.length - mostRows)}</p>}
      {archived > 0 && !query.trim() && (
        <button type="button" class="plain" aria-expanded={showsArchived} onClick={() => setShowsArchived(!showsArchived)}>
          {words.showArchived(archived)}
        </button>
      )}
    </details>
  );
}

interface RowProps extends Omit<InterviewListProps, 'interviews'> {
  interview: Interview;
  /** Earlier notes for the same company and role. */
  twin: Interview | undefined;
}

function Row({ interview, twin, port, now, dayOf, edit, act }: RowProps) {
  const { id, archivedAt, endedAt, role } = interview;
  const company = interview.company || words.noCompany;
  const people = interview.interviewers?.map(({ fullName, email }) => fullName || email).filter(Boolean) ?? [];
  const day = dayOf(Date.parse(endedAt));
  /** That field only, for the worker may be noting a message just now. */
  const put = (at: string | null) => port.changeInterview({ id, archivedAt: at });
  const toggle = () =>
    act(() => put(archivedAt ? null : new Date(now).toISOString()), {
      text: archivedAt ? words.broughtBack(company) : words.archivedNow(company),
      undo: () => act(() => put(archivedAt ?? null)),
    });
  const remove = () =>
    act(() => port.deleteInterview(id), {
      text: words.deleted(company),
      undo: () => act(() => port.changeInterview(interview)),
    });
  const merge = (other: Interview) => {
    const merged = mergeInterviews(interview, other);
    act(() => bothOf(port.changeInterview(changeOf(merged, interview)), () => port.deleteInterview(other.id)), {
      text: words.merged(company),
      undo: () => act(() => bothOf(port.changeInterview(changeOf(interview, merged)), () => port.changeInterview(other))),
    });
  };
  return (
    <li class="entry">
      <div class="row">
        <strong dir="auto">{company}</strong>
        <span class="quiet" dir="auto">
          {role}
        </span>
        {archivedAt && <span class="tag quiet push">{words.archived}</span>}
      </div>
      <p class="quiet" dir="auto">
        {[people.join(', '), day].filter(Boolean).join(' · ')}
      </p>
      <div class="row">
        <button type="button" class="plain push" aria-label={words.editOf(company)} onClick={() => edit(id)}>
          {words.edit}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={archivedAt ? words.bringBackOf(company) : words.archiveOf(company)}
          onClick={toggle}
        >
          {archivedAt ? words.bringBack : words.archive}
        </button>
        {twin && (
          <button
            type="button"
            class="plain"
            aria-label={words.mergeOf(company, dayOf(Date.parse(twin.endedAt)))}
            title={words.mergeOf(company, dayOf(Date.parse(twin.endedAt)))}
            onClick={() => merge(twin)}
          >
            {words.merge}
          </button>
        )}
        <button type="button" class="plain" aria-label={words.deleteOf(company)} onClick={remove}>
          {words.delete}
        </button>
      </div>
    </li>
  );
}

/** One after the other; the second only where the first went well. */
async function bothOf(first: Promise<Result<null>>, second: () => Promise<Result<null>>): Promise<Result<null>> {
  const done = await first;
  return done.ok ? second() : done;
}
