/** The candidate's data: out, in, what could not be read, what there is, and away with it. */
import { useRef, useState } from 'preact/hooks';
import { exportFiles } from '../../follow-up/export-files.ts';
import { type ImportPlan, importPlan } from '../../follow-up/import-plan.ts';
import { type NotesFile, notesLimits, problemText, readNotes } from '../../follow-up/notes.ts';
import { AcrossSection } from './across-section.tsx';
import { dataWords, dayOf } from './data-words.ts';
import { Section } from './fields.tsx';
import { KeepingSection } from './keeping-section.tsx';
import type { OptionsPort, Stored } from './options-port.ts';
import { problemWords } from './problem-words.ts';
import { words } from './words.ts';

/** So many rows of an import are listed one by one; our choice. */
const longestList = 20;

interface DataProps {
  port: OptionsPort;
  stored: Stored;
  say(text: string): void;
}

/** The page. */
export function DataPage(props: DataProps) {
  const { port, stored, say } = props;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <Section title={words.exportTitle}>
        <p>{words.exportHint}</p>
        <ExportNotes {...props} />
        <RemindToExport {...props} />
      </Section>
      <Import {...props} />
      {stored.unreadable.length > 0 && (
        <Section title={words.unreadable}>
          <p>{words.unreadableHint}</p>
          <ul class="records">
            {stored.unreadable.map(({ key, problem }) => (
              <li key={key}>
                <span class="grow">
                  {key} <span class="quiet">{problemWords(problem)}</span>
                </span>
                <button
                  type="button"
                  aria-label={words.deleteRecord(key)}
                  onClick={() => void port.forget(key).then((gone) => !gone.ok && say(gone.error))}
                >
                  {words.delete}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => port.saveFile(`afterword-kept-aside-${today}.json`, `${JSON.stringify(stored.unreadable, null, 2)}\n`)}
          >
            {words.exportUnreadable}
          </button>
        </Section>
      )}
      <AcrossSection {...props} />
      <KeepingSection {...props} />
      <Kept kept={stored.kept} />
      <Wipe {...props} />
    </>
  );
}

/** One button; where one file would be too large to be read again, one button for each part. */
function ExportNotes({ port, stored }: DataProps) {
  const made = useRef<{ notes: NotesFile; files: string[] } | undefined>(undefined);
  if (made.current?.notes !== stored.notes) made.current = { notes: stored.notes, files: exportFiles(stored.notes) };
  const { files } = made.current;
  const today = new Date().toISOString().slice(0, 10);
  const nameOf = (part: number) => `afterword-notes-${today}${files.length > 1 ? `-${part}-of-${files.length}` : ''}.json`;
  const save = (name: string, text: string) => {
    port.saveFile(name, text);
    void port.changeKeeping({ exportedAt: Date.now() });
  };
  return (
    <div class="row">
      {files.map((text, index) => (
        <button key={nameOf(index + 1)} type="button" onClick={() => save(nameOf(index + 1), text)}>
          {files.length > 1 ? words.exportPart(index + 1, files.length) : words.exportNotes}
        </button>
      ))}
    </div>
  );
}

function RemindToExport({ port, stored, say }: DataProps) {
  const { remindSince, exportedAt } = stored.keeping;
  const remind = async (isWanted: boolean) => {
    const done = await port.changeKeeping({ remindSince: isWanted ? Date.now() : undefined });
    say(done.ok ? '' : done.error);
  };
  return (
    <>
      <div class="row">
        <label class="chip">
          <input
            type="checkbox"
            checked={remindSince !== undefined}
            onChange={(event) => void remind(event.currentTarget.checked)}
          />
          {dataWords.remind}
        </label>
      </div>
      {exportedAt !== undefined && <p class="quiet">{dataWords.exportedOn(dayOf(exportedAt))}</p>}
    </>
  );
}

function Import({ port, stored, say }: DataProps) {
  const [plan, setPlan] = useState<ImportPlan>();
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const close = () => {
    setPlan(undefined);
    if (box.current) box.current.value = '';
    box.current?.focus();
  };

  async function open(file: File | undefined): Promise<void> {
    setPlan(undefined);
    setProblem('');
    say('');
    if (!file) return;
    const notes = await notesIn(file);
    if (typeof notes === 'string') setProblem(words.cannotImport(notes));
    else setPlan(importPlan(stored.notes, notes));
  }

  const wanted = plan?.interviews.filter(({ state }) => state !== 'same').map(({ merged }) => merged) ?? [];
  async function carryOut(): Promise<void> {
    if (!plan) return;
    const done = await port.importNotes(wanted, plan.candidate);
    if (!done.ok) return setProblem(done.error);
    say(words.imported(wanted.length + (plan.candidate ? 1 : 0)));
    close();
  }

  const number = (state: string) => plan?.interviews.filter((one) => one.state === state).length ?? 0;
  const listed = plan?.interviews.filter(({ state }) => state !== 'same') ?? [];
  return (
    <Section title={words.importTitle}>
      <p>{words.importHint}</p>
      <label for="import">{words.chooseFile}</label>
      <input
        id="import"
        ref={box}
        type="file"
        accept=".json,application/json"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'import-problem' : undefined}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <p id="import-problem" role="alert" class={problem ? 'late' : ''}>
        {problem}
      </p>
      {plan && (
        <div class="plan">
          <p>
            {listed.length || plan.candidate
              ? words.planned(number('new'), number('changed'), number('same'))
              : words.nothingToImport}
          </p>
          <ul class="records">
            {plan.candidate && (
              <li>
                <span class="grow">{words.planProfile}</span>
                <span class="quiet">{words.states.changed}</span>
              </li>
            )}
            {listed.slice(0, longestList).map(({ state, merged: { id, company, role, endedAt } }) => (
              <li key={id}>
                <span class="grow" dir="auto">
                  {[company, role].filter(Boolean).join(' · ') || id} <span class="quiet">{endedAt.slice(0, 10)}</span>
                </span>
                <span class={state === 'changed' ? 'soon' : 'quiet'}>{words.states[state]}</span>
              </li>
            ))}
            {listed.length > longestList && <li class="quiet">{words.more(listed.length - longestList)}</li>}
          </ul>
          <div class="row">
            {(listed.length > 0 || plan.candidate) && (
              <button type="button" class="primary" onClick={() => void carryOut()}>
                {words.doImport}
              </button>
            )}
            <button type="button" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}

/** The notes in a file, or what is wrong with it in words. Timeframes get their day here: the worker has no words for them. */
async function notesIn(file: File): Promise<NotesFile | string> {
  if (file.size > notesLimits.bytes) return words.tooLargeFile(notesLimits.bytes / 1_000_000);
  const source = await file.text().catch(() => undefined);
  if (source === undefined) return words.unreadableFile;
  const read = readNotes(source);
  if (!read.ok) return problemWords(problemText(read.error));
  const { withDecisionDays } = await import('../../follow-up/timing/decision.ts');
  return withDecisionDays(read.value);
}

function Kept({ kept }: { kept: Stored['kept'] }) {
  const sum = (of: 'records' | 'bytes') => kept.reduce((total, row) => total + row[of], 0).toLocaleString(words.language);
  return (
    <Section title={words.whatWeKeep}>
      <p>{words.keptHintAll}</p>
      {kept.length ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.kind}</th>
              <th scope="col">{words.columns.records}</th>
              <th scope="col">{words.columns.bytes}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ kind, records, bytes }) => (
              <tr key={kind}>
                <th scope="row">{words.recordKinds[kind] ?? kind}</th>
                <td>{records.toLocaleString(words.language)}</td>
                <td>{bytes.toLocaleString(words.language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td>{sum('records')}</td>
              <td>{sum('bytes')}</td>
            </tr>
          </tfoot>
        </table>
      ) : (
        <p>{words.nothingKept}</p>
      )}
    </Section>
  );
}

const focused = (shown: HTMLElement | null) => shown?.focus();

function Wipe({ port, stored, say }: DataProps) {
  const [isAsking, setIsAsking] = useState(false);
  const wipe = async () => {
    const wiped = await port.wipe();
    setIsAsking(false);
    say(wiped.ok ? words.wiped : wiped.error);
  };
  return (
    <Section title={words.wipeTitle}>
      {isAsking ? (
        <>
          {/* The question takes the focus, not an answer: the Enter that asked it must not answer it as well. */}
          <p ref={focused} tabIndex={-1}>
            {words.wipeSure(stored.notes.interviews.length)}
          </p>
          <div class="row">
            <button type="button" class="danger" onClick={() => void wipe()}>
              {words.wipeNow}
            </button>
            <button type="button" onClick={() => setIsAsking(false)}>
              {words.keep}
            </button>
          </div>
        </>
      ) : (
        <button type="button" onClick={() => setIsAsking(true)}>
          {words.wipe}
        </button>
      )}
    </Section>
  );
}
