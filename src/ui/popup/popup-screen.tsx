/** The popup: what is due, and the notes of the interview that just ended. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../follow-up/result.ts';
import { dateLocale } from '../../say.ts';
import { dayWord } from '../due-words.ts';
import { Agenda } from './agenda.tsx';
import { Frame } from './frame.tsx';
import type { InterviewList } from './interview-list.tsx';
import { NotesForm } from './notes-form.tsx';
import { blankForm, formOf, isBlank } from './notes-form-data.ts';
import type { FormProblems, HalfWritten, PopupPort, PopupState, WriteTarget } from './popup-port.ts';
import { Says, type Undoable } from './says.tsx';
import { words } from './words.ts';

interface PopupScreenProps {
  port: PopupPort;
  /** Called once the screen can be used, or has said why not. */
  ready(): void;
  /** Epoch milliseconds. */
  now?: () => number;
  /** The candidate's own zone, IANA. */
  zone?: string;
  locale?: string;
}

const undoFor = 10_000;

/** The whole popup. A change in the store renews the agenda, never the form that somebody is writing in. */
export function PopupScreen({
  port,
  ready,
  now = Date.now,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale = dateLocale,
}: PopupScreenProps) {
  const [state, setState] = useState<PopupState>();
  const [form, draw] = useState<HalfWritten>();
  /** The form as it is now; `form` is what was drawn last. */
  const latest = useRef<HalfWritten>(undefined);
  const [alone, setAlone] = useState(false);
  const [askName, setAskName] = useState(false);
  const [problems, setProblems] = useState<FormProblems>({});
  const [kept, setKept] = useState<boolean | null>(null);
  const [alert, setAlert] = useState('');
  const [notice, setNotice] = useState('');
  const [undoable, setUndoable] = useState<Undoable>();
  const [List, setList] = useState<{ Part: typeof InterviewList }>();
  const screen = useRef<HTMLElement>(null);
  const saving = useRef(false);
  const keystrokes = useRef(0);
  const asOpened = useRef('');

  const setForm = (next: HalfWritten) => {
    latest.current = next;
    draw(next);
  };
  /** After a change by whomever (not `isOurs`), what went wrong with something else is still to be read. */
  const read = async (isOurs = true): Promise<PopupState | undefined> => {
    const answer = await attempt(() => port.read());
    setAlert((was) => (!answer.ok ? words.cannotRead : isOurs || was === words.cannotRead ? '' : was));
    if (answer.ok) setState(answer.value);
    return answer.ok ? answer.value : undefined;
  };
  const start = async () => {
    const found = await read();
    if (found) {
      const { candidate, interviews, halfWritten } = found;
      setForm(halfWritten ?? blankForm(candidate, interviews));
      setAskName(!candidate.fullName);
      setAlone(halfWritten !== undefined || !interviews.length);
      setKept(halfWritten ? true : null);
    }
    ready();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the popup opens.
  useEffect(() => {
    const lifetime = new AbortController();
    void start();
    // The list of all interviews is below what is seen at first.
    void import('./interview-list.tsx').then(({ InterviewList: Part }) => setList({ Part }));
    port.subscribe(() => void read(false), lifetime.signal);
    const show = (theirs: HalfWritten | undefined, isBoth: boolean) => {
      if (theirs) (isBoth ? change : setForm)(theirs);
      else void start();
    };
    port.shareHalfWritten(() => latest.current, show, lifetime.signal);
    return () => lifetime.abort();
  }, []);

  const focus = (selector: string) => screen.current?.querySelector<HTMLElement>(selector)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes to the first thing that is wrong.
  useEffect(() => focus('[aria-invalid]'), [problems]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a page that is all form, the keyboard is in its first box.
  useEffect(() => {
    // Who is in a box already, and may be typing, stays there.
    if (alone && !document.activeElement?.matches('input, textarea')) focus('input');
  }, [alone, form?.interviewId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: ten seconds from each.
  useEffect(() => {
    const timer = setTimeout(() => setUndoable(undefined), undoFor);
    return () => clearTimeout(timer);
  }, [undoable]);

  if (!state || !form)
    return (
      <Frame>
        <main>
          <Says alert={alert} notice="" retry={() => void start()} />
        </main>
      </Frame>
    );
  const { candidate, interviews, agenda, keptAside } = state;

  function change(next: HalfWritten): void {
    setForm(next);
    setProblems({});
    setNotice('');
    const count = ++keystrokes.current;
    const blank = isBlank(next);
    void attempt(() => port.keepHalfWritten(blank ? null : next)).then(({ ok }) => {
      if (count === keystrokes.current) setKept(ok && blank ? null : ok);
    });
  }

  function show(next: HalfWritten, ownPage: boolean): void {
    asOpened.current = JSON.stringify(next);
    change(next);
    setAlone(ownPage);
    setAskName(!next.fullName);
  }

  async function save(): Promise<void> {
    const form = latest.current;
    if (!form || saving.current) return;
    const known = interviews.find(({ id }) => id === form.interviewId);
    saving.current = true;
    const { firstName, interviewFrom } = await laterPart();
    const { interview, problems } = interviewFrom(form, known, now(), zone);
    saving.current = interview !== undefined;
    setProblems(problems);
    if (problems.fullName) setAskName(true);
    if (!interview) return;
    const fullName = form.fullName.trim();
    const profile = { ...candidate, fullName, timeZone: candidate.timeZone ?? zone };
    const named = fullName === candidate.fullName ? done : await attempt(() => port.saveProfile(profile));
    const saved = named.ok ? await attempt(() => port.saveInterview(interview, profile, known)) : named;
    saving.current = false;
    if (!saved.ok) return setAlert(saved.error);
    // First of all: a popup closes at any moment, and what is saved is not half-written any more.
    await attempt(() => port.keepHalfWritten(null));
    await read();
    show(blankForm(profile, [interview]), false);
    setNotice(words.saved(interview.interviewers.map((person) => firstName(person)).filter(Boolean)));
    scrollTo(0, 0);
  }

  /** Empties the form or leaves the interview being edited; ten seconds to think again. */
  function leave(): void {
    const form = latest.current;
    if (!form) return;
    const changed = JSON.stringify(form) !== asOpened.current && !isBlank(form);
    show(blankForm(candidate, interviews), !interviews.length);
    setUndoable(changed ? { text: form.editing ? words.dropped : words.cleared, undo: () => show(form, true) } : undefined);
  }

  async function act(ask: () => Promise<Result<null>>, undoable?: Undoable): Promise<void> {
    const answer = await attempt(ask);
    if (!answer.ok) return setAlert(answer.error);
    await read();
    setUndoable(undoable);
  }

  async function write(where: 'gmail' | 'outlook' | 'copy', target: WriteTarget): Promise<void> {
    const answer = await attempt(() => (where === 'copy' ? port.copyLetter(target) : port.openCompose(where, target)));
    setAlert(answer.ok ? '' : answer.error);
    setNotice(answer.ok && where === 'copy' ? words.copied : '');
  }

  function edit(id: string): void {
    const interview = interviews.find((one) => one.id === id);
    if (interview) show(formOf(interview, candidate), true);
  }

  const back = () => (form.editing ? leave() : setAlone(false));
  const canGoBack = alone && interviews.length > 0;
  const clock = { now: now(), zone, locale };
  const title = form.editing ? [form.company, form.role].filter(Boolean).join(' · ') : '';
  return (
    <Frame
      title={title}
      action={
        interviews.length > 0 && (
          <button type="button" class="plain" onClick={canGoBack ? back : () => setAlone(true)}>
            {canGoBack ? words.back : words.newNotes}
          </button>
        )
      }
    >
      <main
        ref={screen}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || !canGoBack) return;
          event.preventDefault();
          back();
        }}
      >
        <Says
          alert={kept === false ? words.cannotKeep : alert}
          copy={kept === false ? () => void copyNotes(form) : undefined}
          notice={notice}
          undoable={
            undoable && {
              ...undoable,
              undo: () => {
                setUndoable(undefined);
                undoable.undo();
              },
            }
          }
        />
        {!interviews.length && <p class="quiet">{words.empty}</p>}
        {!alone && <Agenda entries={agenda} {...{ interviews, candidate, port, edit, act, write }} {...clock} />}
        {!alone && <h2>{words.newNotes}</h2>}
        <NotesForm
          form={form}
          saved={interviews.find(({ id }) => id === form.interviewId)}
          {...{ candidate, zone, port }}
          askName={askName}
          now={clock.now}
          problems={problems}
          kept={kept === true}
          change={(step) => change(step(latest.current ?? form))}
          save={() => void save()}
          clear={leave}
        />
        {!alone && List && (
          <List.Part {...{ interviews, port, edit, act }} now={clock.now} dayOf={(at) => dayWord(at, clock.now, zone, locale)} />
        )}
        {!alone && keptAside > 0 && <p class="quiet">{words.keptAside(keptAside)}</p>}
        {!form.editing && (
          <div class="row end">
            <p class="quiet">{words.promise}</p>
            <button type="button" class="plain push" onClick={() => port.openOptions()}>
              {words.settings}
            </button>
          </div>
        )}
      </main>
    </Frame>
  );
}

/** What saving takes. */
const laterPart = () => import('./interview-from.ts');

const copyNotes = async (form: HalfWritten) => navigator.clipboard.writeText((await laterPart()).asText(form));

const done: Result<null> = { ok: true, value: null };

/** A port that throws has failed like one that says so. */
const attempt = <Value,>(ask: () => Promise<Result<Value>>): Promise<Result<Value>> =>
  ask().catch((error: unknown) => ({ ok: false, error: String(error) }));
