/** What else can be said of one line of the agenda. Loaded when it is opened. */
import type { AgendaEntry } from '../../follow-up/agenda.ts';
import type { Candidate, Interview, SentMessage } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import { dueFrom } from '../../follow-up/timing/due.ts';
import { phrase, say, sayAll } from '../../say.ts';
import type { PopupPort } from './popup-port.ts';
import type { Undoable } from './says.tsx';

/** The words of these buttons; they are loaded with them. */
const notedTo = phrase<[name: string]>('agenda_notedTo');
const endedFor = phrase<[company: string]>('agenda_endedFor');
const words = {
  ...sayAll('agenda', [
    'letter',
    'remind',
    'hour',
    'tomorrow',
    'skip',
    'skipped',
    'putOff',
    'news',
    'sent',
    'notSent',
    'tookBack',
    'answered',
    'rejected',
    'offered',
    'calendar',
  ]),
  noted: (name: string) => (name ? notedTo(name) : say('agenda_noted')),
  ended: (company: string) => (company ? endedFor(company) : say('agenda_ended')),
};

interface AgendaMoreProps {
  entry: AgendaEntry;
  interview: Interview;
  candidate: Candidate;
  now: number;
  port: PopupPort;
  /** Carries it out, and offers to take it back. */
  act(ask: () => Promise<Result<null>>, undoable?: Undoable): void;
}

/** The buttons for a line that is due, that comes next, or that was sent. */
export function AgendaMore({ entry, interview, candidate, now, port, act }: AgendaMoreProps) {
  const { state, reminder, kind, name, company } = entry;
  const isSent = state === 'sent';
  const moment = new Date(now).toISOString();
  const { id } = interview;
  const note = (message: SentMessage) =>
    act(() => port.noteSent(id, message), { text: words.noted(name), undo: () => act(() => port.noteUnsent(id, message)) });
  const takeBack = (message: SentMessage) =>
    act(() => port.noteUnsent(id, message), { text: words.tookBack, undo: () => act(() => port.noteSent(id, message)) });
  /** Their news: those fields only, for the worker may be noting a message just now. */
  const end = (news: Pick<Interview, 'outcome'>) => {
    const before = { id, answeredAt: interview.answeredAt ?? null, outcome: interview.outcome ?? null };
    act(() => port.changeInterview({ id, answeredAt: moment, ...news }), {
      text: words.ended(company),
      undo: () => act(() => port.changeInterview(before)),
    });
  };
  const answer = (key: string, said: 'hour' | 'tomorrow' | 'skip', text: string) =>
    act(() => port.answerReminder(key, said), { text, undo: () => act(() => port.answerReminder(key, 'wanted')) });
  const interviewerId = reminder && dueFrom(reminder)?.recipientId;
  const sentNow = { kind: kind.id, sentAt: moment, ...(interviewerId && { interviewerId }) };
  const sent = interview.messages?.find((message) => message.sentAt === entry.at && message.kind === kind.id);

  const isDue = state === 'due' || state === 'needs-detail';
  const letter: Choices = [
    [words.sent, !isSent && (() => note(sentNow))],
    [words.notSent, isSent && sent && (() => takeBack(sent))],
    [words.skip, reminder && (() => answer(reminder, 'skip', words.skipped))],
    [
      words.calendar,
      reminder &&
        !entry.isAnswer &&
        entry.remark !== 'isBlocked' &&
        (() => act(() => port.saveCalendar([interview], candidate, reminder))),
    ],
  ];
  const reminders: Choices = [
    [words.hour, reminder && isDue && (() => answer(reminder, 'hour', words.putOff))],
    [words.tomorrow, reminder && isDue && (() => answer(reminder, 'tomorrow', words.putOff))],
  ];
  const news: Choices = [
    [words.answered, !interview.answeredAt && (() => end({}))],
    ...(['rejected', 'offered'] as const).map((outcome): Choices[number] => [
      words[outcome],
      !interview.outcome && (() => end({ outcome })),
    ]),
  ];
  return (
    <>
      <Row label={words.letter} choices={letter} />
      <Row label={words.remind} choices={reminders} />
      <Row label={words.news} choices={news} />
    </>
  );
}

type Choices = [label: string, act: (() => void) | false | '' | undefined][];

function Row({ label, choices }: { label: string; choices: Choices }) {
  const possible = choices.flatMap(([text, act]) => (act ? [{ text, act }] : []));
  if (!possible.length) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a block of its own, and this is a line of buttons.
    <div class="row" role="group" aria-label={label}>
      <span class="quiet">{label}</span>
      {possible.map(({ text, act }) => (
        <button key={text} type="button" onClick={act}>
          {text}
        </button>
      ))}
    </div>
  );
}
