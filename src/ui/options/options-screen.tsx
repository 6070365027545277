/** The settings: one page at a time, by the address’s hash. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateLibrary } from '../../follow-up/template/library.ts';
import { Mark } from '../mark.tsx';
import { DataPage } from './data-page.tsx';
import { GivenSection } from './given-section.tsx';
import type { OptionsPort, Stored } from './options-port.ts';
import { ProfileForm } from './profile-form.tsx';
import { SitesSection } from './sites-section.tsx';
import { SwitchesSection } from './switches-section.tsx';
import { words } from './words.ts';

type Templates = typeof import('./templates-page.tsx');
type PageName = keyof typeof words.pages;

const pageNames = Object.keys(words.pages) as PageName[];
const pageNow = (): PageName => pageNames.find((name) => `#${name}` === location.hash) ?? 'you';

/** The screen. Nothing is shown before everything is read, so that saving never overwrites what was not seen. */
export function OptionsScreen({ port, ready }: { port: OptionsPort; ready(): void }) {
  const [page, setPage] = useState(pageNow);
  const [stored, setStored] = useState<Stored>();
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const unsaved = useRef(0);
  unsaved.current = typed.size;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    const read = async () => {
      const all = await port.read();
      if (signal.aborted) return;
      if (all.ok) setStored(all.value);
      else setSaid(all.error);
      ready();
    };
    port.subscribe(() => void read(), signal);
    void read();
    const turn = () => {
      setSaid('');
      setPage(pageNow());
    };
    const leave = (event: Event) => {
      if (unsaved.current) event.preventDefault();
    };
    addEventListener('hashchange', turn, { signal });
    addEventListener('beforeunload', leave, { signal });
    return () => closed.abort();
  }, []);

  return (
    <>
      <header>
        <h1>
          <Mark /> {words.title}
        </h1>
        <nav aria-label={words.pageList}>
          {pageNames.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
              {words.pages[name]}
            </a>
          ))}
        </nav>
      </header>
      <main class={page}>
        {stored && page === 'you' && (
          <>
            <GivenSection given={stored.given} />
            <ProfileForm candidate={stored.notes.candidate} given={stored.given} save={port.saveProfile} />
            <SwitchesSection port={port} stored={stored} say={setSaid} />
            <SitesSection port={port} stored={stored} say={setSaid} />
          </>
        )}
        {stored && page === 'data' && <DataPage port={port} stored={stored} say={setSaid} />}
        {stored && page === 'templates' && (
          <WithTemplates port={port} say={setSaid}>
            {({ TemplatesPage }, library) => (
              <TemplatesPage port={port} library={library} stored={stored} say={setSaid} typed={typed} setTyped={setTyped} />
            )}
          </WithTemplates>
        )}
        <p role="status" class="said">
          {said}
        </p>
        <p class="quiet">{words.promise}</p>
      </main>
    </>
  );
}

/** Fetches the template page and what it works with, when it is looked at. */
function WithTemplates({
  port,
  say,
  children,
}: {
  port: OptionsPort;
  say(text: string): void;
  children(page: Templates, library: TemplateLibrary): VNode;
}) {
  const [loaded, setLoaded] = useState<[Templates, TemplateLibrary]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is first looked at.
  useEffect(() => {
    Promise.all([import('./templates-page.tsx'), port.shippedWords()]).then(setLoaded, (error: unknown) => say(String(error)));
  }, []);
  return loaded ? children(...loaded) : <p class="quiet">{words.loading}</p>;
}
