/** The saved interviews, to be edited or deleted. */
import type { Interview } from '../../follow-up/notes.ts';
import { dayWord } from '../due-words.ts';
import { words } from './words.ts';

interface InterviewListProps {
  interviews: readonly Interview[];
  now: number;
  zone: string;
  locale: string;
  edit(interviewId: string): void;
  remove(interview: Interview): void;
}

/** At most this many rows are drawn: the newest. A store of thousands opens as fast as an empty one. */
const mostRows = 50;

/** Folded away, because the agenda above says what matters now. */
export function InterviewList({ interviews, now, zone, locale, edit, remove }: InterviewListProps) {
  if (!interviews.length) return null;
  return (
    <details>
      <summary>{words.interviews(interviews.length)}</summary>
      <ul>
        {interviews.slice(0, mostRows).map((interview) => {
          const company = interview.company || words.noCompany;
          const people = interview.interviewers?.map(({ fullName, email }) => fullName || email).filter(Boolean) ?? [];
          return (
            <li class="entry" key={interview.id}>
              <div class="row">
                <strong dir="auto">{company}</strong>
                <span class="quiet" dir="auto">
                  {interview.role}
                </span>
              </div>
              <div class="row">
                <span class="quiet" dir="auto">
                  {[people.join(', '), dayWord(Date.parse(interview.endedAt), now, zone, locale)].filter(Boolean).join(' · ')}
                </span>
                <button type="button" class="plain push" aria-label={words.editOf(company)} onClick={() => edit(interview.id)}>
                  {words.edit}
                </button>
                <button type="button" class="plain" aria-label={words.deleteOf(company)} onClick={() => remove(interview)}>
                  {words.delete}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {interviews.length > mostRows && <p class="quiet">{words.more(interviews.length - mostRows)}</p>}
    </details>
  );
}
