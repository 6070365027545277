/** One template as text: the values as chips, its first mistake with its place, what it writes, and the ways back. */
import { useRef } from 'preact/hooks';
import type { NotesFile } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import type { TemplateLibrary } from '../../follow-up/template/library.ts';
import type { OwnKind } from '../../follow-up/template/own-words.ts';
import { kindOfFile, readOwn } from '../../follow-up/template/read-own.ts';
import { valueTitles } from '../../follow-up/values.ts';
import { Choice } from './fields.tsx';
import type { OptionsPort } from './options-port.ts';
import { TemplatePreview } from './template-preview.tsx';
import { words } from './words.ts';

interface EditorProps {
  port: OptionsPort;
  /** As shipped. */
  library: TemplateLibrary;
  notes: NotesFile;
  file: string;
  title: string;
  /** The text in the box. */
  text: string;
  /** What is stored, or shipped where nothing is. */
  kept: string;
  /** Whether the organisation gives it: it is read then, and not changed. */
  isGiven: boolean;
  /** Whether the candidate has a text of their own for it, and whether there is a shipped one to go back to. */
  isOwn: boolean;
  isShipped: boolean;
  /** The languages that it can be opened in, with their files. */
  languages: readonly (readonly [file: string, language: string])[];
  open(file: string): void;
  change(text: string): void;
  /** Forgets what was typed. */
  discard(): void;
  duplicate(text: string): void;
  say(text: string): void;
}

/** The editor. What was typed lives with the page, so that opening another template loses nothing. */
export function TemplateEditor(props: EditorProps) {
  const { port, library, notes, file, title, text, kept, isGiven, isOwn, isShipped, change, say } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const done = useRef<{ file: string; text: string; read: ReturnType<typeof readOwn> } | undefined>(undefined);
  if (done.current?.file !== file || done.current.text !== text)
    done.current = { file, text, read: readOwn(file, text, library) };
  const { read } = done.current;
  // While the text has a mistake the preview shows the last text that had none.
  const last = useRef<{ file: string; own: OwnKind } | undefined>(undefined);
  if (read.ok) last.current = { file, own: read.value };
  const own = last.current?.file === file ? last.current.own : undefined;
  const language = kindOfFile(file)?.language ?? 'en';

  const goTo = (line: number, column: number) => {
    const start = text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, one) => sum + one.length + 1, 0);
    const at = Math.min(start + column - 1, text.length);
    box.current?.focus();
    box.current?.setSelectionRange(at, at);
  };

  async function save(): Promise<void> {
    if (!read.ok) {
      say(words.mistakeUnsaved);
      return goTo(read.error.line, read.error.column);
    }
    tell(await port.saveTemplate(file, text, read.value), words.templateSaved);
  }

  const tell = (done: Result<null>, good: string) => say(done.ok ? good : done.error);

  function putIn(name: string): void {
    const { selectionStart = text.length, selectionEnd = text.length } = box.current ?? {};
    const value = `{{${name}}}`;
    change(text.slice(0, selectionStart) + value + text.slice(selectionEnd));
    // The caret is set once the box holds the new text.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(selectionStart + value.length, selectionStart + value.length);
    });
  }

  return (
    <section class="editor" aria-label={words.template(title)}>
      <h2 dir="auto">{title}</h2>
      <p class="quiet">
        {isGiven ? words.givenTemplate : isOwn ? (isShipped ? words.ownText : words.ownKind) : words.shippedText}
      </p>
      {props.languages.length > 1 && (
        <Choice
          id="template-language"
          label={words.inLanguage}
          value={file}
          options={props.languages.map(([name, one]) => [name, languageName(one)])}
          change={props.open}
        />
      )}
      {!isGiven && (
        <fieldset class="field">
          <legend>{words.values}</legend>
          <div class="row values">
            {Object.entries(valueTitles).map(([name, what]) => (
              <button key={name} type="button" class="chip" title={what} onClick={() => putIn(name)}>
                {name}
              </button>
            ))}
          </div>
          <p class="quiet">{words.valuesHint}</p>
        </fieldset>
      )}
      <textarea
        ref={box}
        class="source"
        aria-label={words.template(title)}
        aria-invalid={read.ok ? undefined : 'true'}
        aria-describedby="mistake"
        rows={30}
        dir="auto"
        lang={language}
        spellcheck={true}
        value={text}
        readOnly={isGiven}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <div class="row" id="mistake-row">
        <p id="mistake" role="status" class={read.ok ? 'quiet grow' : 'late grow'}>
          {read.ok ? words.noMistake : words.mistake(read.error.line, read.error.column, read.error.message)}
        </p>
        {!read.ok && (
          <button type="button" onClick={() => goTo(read.error.line, read.error.column)}>
            {words.goThere}
          </button>
        )}
      </div>
      <div class="row">
        {!isGiven && (
          <button type="button" class="primary" onClick={() => void save()}>
            {words.saveTemplate}
          </button>
        )}
        {!isGiven && text !== kept && (
          <button type="button" onClick={props.discard}>
            {words.discard}
          </button>
        )}
        {language === 'en' && (
          <button type="button" onClick={() => props.duplicate(text)}>
            {words.duplicate}
          </button>
        )}
        <button type="button" onClick={() => port.saveFile(file, text)}>
          {words.exportTemplate}
        </button>
        {!isGiven && isOwn && (
          <button
            type="button"
            onClick={() => {
              props.discard();
              void port.deleteTemplate(file).then((done) => tell(done, isShipped ? words.restored : words.removed));
            }}
          >
            {isShipped ? words.restore : words.remove}
          </button>
        )}
      </div>
      {own && <TemplatePreview key={file} port={port} library={library} notes={notes} own={own} language={language} />}
    </section>
  );
}

const languageName = (language: string): string =>
  new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language;
