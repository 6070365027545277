/** The saved interviews, to be edited or deleted. */
import type { Interview } from '../../follow-up/notes.ts';
import { counted, phrase, say } from '../../say.ts';

const words = {
  interviews: phrase<[count: number]>('popup_interviews'),
  more: counted('popup_more'),
  noCompany: say('popup_noCompany'),
  edit: say('popup_edit'),
  delete: say('popup_delete'),
  editOf: phrase<[company: string]>('popup_editOf'),
  deleteOf: phrase<[company: string]>('popup_deleteOf'),
};

interface InterviewListProps {
  interviews: readonly Interview[];
  /** The day of a moment in words. */
  dayOf(at: number): string;
  edit(interviewId: string): void;
  remove(interview: Interview): void;
}

/** At most this many rows are drawn: the newest. A store of thousands opens as fast as an empty one. */
const mostRows = 50;

/** Folded away, because the agenda above says what matters now. */
export function InterviewList({ interviews, dayOf, edit, remove }: InterviewListProps) {
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
                  {[people.join(', '), dayOf(Date.parse(interview.endedAt))].filter(Boolean).join(' · ')}
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
