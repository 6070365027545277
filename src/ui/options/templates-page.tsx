/** The kinds of letters, shipped and own, and the one that is open. Loaded when it is looked at: it carries the parser. */
import { useEffect, useState } from 'preact/hooks';
import { printable } from '../../follow-up/notes.ts';
import type { TemplateLibrary } from '../../follow-up/template/library.ts';
import { fileOf, kindOfFile, longestTitle, readOwn } from '../../follow-up/template/read-own.ts';
import { sourceOf } from '../../follow-up/template/source-of.ts';
import { kindTitle, partName } from '../shipped-names.ts';
import type { OptionsPort, Stored } from './options-port.ts';
import { TemplateEditor } from './template-editor.tsx';
import { words } from './words.ts';

interface TemplatesProps {
  port: OptionsPort;
  /** As shipped. */
  library: TemplateLibrary;
  stored: Stored;
  say(text: string): void;
  /** What is typed and not saved, by file; lives with the screen. */
  typed: ReadonlyMap<string, string>;
  setTyped(update: (before: ReadonlyMap<string, string>) => ReadonlyMap<string, string>): void;
}

/** The page. */
export function TemplatesPage({ port, library, stored, say, typed, setTyped }: TemplatesProps) {
  const own = new Map(stored.templates.map(({ file, source }) => [file, source]));
  const given = new Map(stored.given.templates.map(({ file, source }) => [file, source]));
  const shippedIds = new Set(library.kinds.map(({ head }) => head.id));
  const [file, setFile] = useState(fileOf(library.kinds.find(({ head }) => head.id === 'thank-you')?.head.id ?? '', 'en'));
  const [problem, setProblem] = useState('');

  const shippedText = (name: string): string => {
    const kind = kindOfFile(name);
    return (kind && sourceOf(library, kind.id, kind.language)) ?? '';
  };
  const keptText = (name: string): string => own.get(name) ?? shippedText(name);
  const textOf = (name: string): string => given.get(name) ?? typed.get(name) ?? keptText(name);

  /** An own template's head may have another title than the shipped one. */
  const titleOf = (id: string): string => {
    const text = textOf(fileOf(id, 'en'));
    return /^title:[ \t]*(\S.*)$/m.exec(text)?.[1]?.trim().slice(0, longestTitle) ?? id;
  };

  const ownIds = [...new Set([...given.keys(), ...own.keys(), ...typed.keys()].flatMap((name) => kindOfFile(name)?.id ?? []))];
  const ids = [...ownIds.filter((id) => !shippedIds.has(id)).sort(), ...library.kinds.map(({ head }) => head.id)];
  const isOpen = (id: string) => kindOfFile(file)?.id === id;
  // The kind that was open may have been deleted.
  const openId = ids.find(isOpen);
  useEffect(() => {
    const [first] = ids;
    if (!openId && first) setFile(fileOf(first, 'en'));
  });

  const open = (name: string) => {
    setProblem('');
    setFile(name);
  };
  const type = (name: string, text: string) => {
    setTyped((before) => new Map(before).set(name, text));
    say('');
  };
  const forgetTyped = (names: readonly string[]) =>
    setTyped((before) => new Map([...before].filter(([name]) => !names.includes(name))));

  // What is saved, or typed back, is no longer unsaved.
  useEffect(() => {
    const settled = [...typed].filter(([name, text]) => text === keptText(name)).map(([name]) => name);
    if (settled.length) forgetTyped(settled);
  });

  /** A copy is a kind of its own, to be chosen by hand, so that two never fall due at once. */
  function duplicate(text: string): void {
    const id = kindOfFile(file)?.id ?? '';
    let number = 1;
    const idOf = () => `${id.slice(0, 50)}-copy${number > 1 ? `-${number}` : ''}`;
    while (ids.includes(idOf())) number++;
    const title = words.copyOf(titleOf(id).slice(0, longestTitle - 12), number);
    const lines = text.split('\n').filter((line) => !/^(?:by-hand|when|needs):/.test(line));
    const copy = lines.map((line) => (/^title:/.test(line) ? `title: ${title}\nby-hand: yes` : line)).join('\n');
    type(fileOf(idOf(), 'en'), copy);
    open(fileOf(idOf(), 'en'));
  }

  async function importFile(given: File | undefined): Promise<void> {
    if (!given) return;
    const source = printable(given.size < 200_000 ? await given.text().catch(() => '') : 'x'.repeat(20_001));
    const read = readOwn(given.name, source, library);
    if (!read.ok) {
      const { line, column, message } = read.error;
      return setProblem(words.notTemplate(given.name, words.mistake(line, column, message)));
    }
    open(given.name);
    type(given.name, source);
    say(words.replaced(given.name));
  }

  const id = kindOfFile(file)?.id ?? '';
  const locales = library.kinds.find(({ head }) => head.id === id)?.head.locales ?? ['en'];
  const titleOfKept = (kind: string) => (ids.includes(kind) ? kindTitle(titleOf(kind)) : kind);
  return (
    <div class="templates">
      <nav aria-label={words.kinds}>
        <h2>{words.kinds}</h2>
        <ul>
          {ids.map((one) => {
            const files = [...own.keys()].filter((name) => kindOfFile(name)?.id === one);
            const isUnsaved = [...typed.keys()].some((name) => kindOfFile(name)?.id === one);
            return (
              <li key={one}>
                <button
                  type="button"
                  class="kind"
                  aria-current={isOpen(one) ? 'true' : undefined}
                  onClick={() => open(fileOf(one, 'en'))}
                >
                  <span class="grow" dir="auto">
                    {kindTitle(titleOf(one))}
                  </span>
                  {[...given.keys()].some((name) => kindOfFile(name)?.id === one) ? (
                    <span class="tag">{words.givenBy}</span>
                  ) : isUnsaved ? (
                    <span class="soon">{words.unsaved}</span>
                  ) : (
                    files.length > 0 && <span class="tag">{words.yours}</span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
        <label for="import-template">{words.importTemplate}</label>
        <input
          id="import-template"
          type="file"
          accept=".hbs"
          aria-describedby="import-template-problem"
          onChange={(event) => {
            void importFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <p id="import-template-problem" role="alert" class={problem ? 'late' : ''}>
          {problem}
        </p>
        {stored.wordings.length > 0 && (
          <section>
            <h2>{words.keptSentences}</h2>
            <p class="quiet">{words.keptHint}</p>
            <ul class="records">
              {stored.wordings.map(({ key, wording: { kind, part, tone, text } }) => (
                <li key={key}>
                  <span class="grow" dir="auto">
                    {text} <span class="quiet">{words.keptIn(titleOfKept(kind), partName(part), words.tones[tone])}</span>
                  </span>
                  <button
                    type="button"
                    aria-label={words.forgetSentence(text)}
                    onClick={() => void port.forget(key).then((gone) => !gone.ok && say(gone.error))}
                  >
                    {words.forget}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
      {openId && (
        <TemplateEditor
          port={port}
          library={library}
          notes={stored.notes}
          file={file}
          title={kindTitle(titleOf(id))}
          text={textOf(file)}
          kept={keptText(file)}
          isGiven={given.has(file)}
          isOwn={own.has(file)}
          isShipped={shippedIds.has(id)}
          languages={locales.map((language) => [fileOf(id, language), language])}
          open={open}
          change={(text) => type(file, text)}
          discard={() => forgetTyped([file])}
          duplicate={duplicate}
          say={say}
        />
      )}
    </div>
  );
}
