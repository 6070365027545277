/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: elements and roles are as the webmail has them.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { plainContents, quotedMail } from './contents.ts';
import type { OutlookDraft } from './draft.ts';
import { makeEditor9, textareaEditor } from './editor.ts';
import { fillWell, typedPeople } from './well.ts';

/**
 * One compose, rendered by React, its editor left alone. Rests on: public code with live notes of 2026 (`MailReadCompose`, docking parts,
 * ComposeSendButton, `#discardCompose`, `MSG_…` ids, `editorParent_…`); the elements between the docking parts are a guess.
 */
export function Compose({ draft }: { draft: OutlookDraft }) {
  const { number, settings } = draft;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    draft.root = root.current ?? undefined;
  }, [draft]);
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    draft.send();
  };
  return (
    <div data-app-section="MailReadCompose" ref={root} onKeyDownCapture={sendByKey}>
      <div id={`docking_InitVisiblePart_${number}`}>
        <div className="vBoqL">
          <ActionRow key={draft.toolbar} draft={draft} />
          <Head draft={draft} />
          <div id={`docking_DockingTriggerPart_${number}`}>
            <div className="kPqT1">
              <div id={`editorParent_${number + 1}`}>
                {settings.plain === 'textarea' ? <PlainBody draft={draft} /> : <Body draft={draft} />}
              </div>
              {settings.kind !== 'new' && settings.quote === 'outside' && <QuoteOutside />}
              {settings.kind !== 'new' && settings.quote === 'collapsed' && (
                <button type="button" className="kMore" aria-label={settings.labels.trimmed}>
                  …
                </button>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function ActionRow({ draft }: { draft: OutlookDraft }) {
  const { labels } = draft.settings;
  const id = `splitButton-r${(draft.number + 10).toString(16)}${draft.toolbar}_`;
  return (
    <div className="aFWR_">
      <div data-testid="ComposeSendButton">
        <span className="ms-Button-flex">
          <button
            type="button"
            id={`${id}_primaryActionButton`}
            className="fui-Button send"
            aria-label={labels.send}
            title={`${labels.send} (Ctrl+Enter)`}
            onClick={() => draft.send()}
          >
            {labels.send}
          </button>
          <button
            type="button"
            id={`${id}_menuButton`}
            className="fui-Button sendMenu"
            aria-haspopup="menu"
            aria-label={labels.more}
          />
        </span>
      </div>
      {draft.toolbar % 2 === 1 && (
        <button type="button" className="fui-Button" aria-label="Encrypt">
          Encrypt
        </button>
      )}
      <button
        type="button"
        id="discardCompose"
        className="fui-Button"
        aria-label={labels.discard}
        onClick={() => draft.close()}
      />
    </div>
  );
}

function Head({ draft }: { draft: OutlookDraft }) {
  const { labels, kind } = draft.settings;
  const id = `MSG_${(0x15127c3b5a0 + draft.number).toString(16)}`;
  return (
    <div className="hdr0">
      {draft.from.name !== 'Leyla Demir' && (
        <div role="group" id={`${id}_FROM`}>
          {draft.from.email}
        </div>
      )}
      <Well draft={draft} field="to" id={`${id}_TO`} />
      {(draft.people.cc.length > 0 || kind === 'new') && <Well draft={draft} field="cc" id={`${id}_CC`} />}
      {draft.people.bcc.length > 0 && <Well draft={draft} field="bcc" id={`${id}_BCC`} />}
      <span className="fui-Input" style={kind === 'new' ? {} : { display: 'none' }}>
        <input
          type="text"
          id={`${id}_SUBJECT`}
          className="fui-Input__input"
          aria-label={labels.subject}
          placeholder={labels.addSubject}
          maxLength={255}
          autoComplete="off"
          value={draft.subject}
          onChange={(event) =>
            draft.change(() => {
              draft.subject = event.target.value;
            })
          }
        />
      </span>
    </div>
  );
}

function Well({ draft, field, id }: { draft: OutlookDraft; field: 'to' | 'cc' | 'bcc'; id: string }) {
  const well = useRef<HTMLDivElement>(null);
  const { labels, chips } = draft.settings;
  const people = draft.people[field];
  useLayoutEffect(() => {
    if (well.current) fillWell(well.current, people, chips);
  }, [people, chips]);
  const take = () => {
    const typed = well.current ? typedPeople(well.current) : [];
    if (typed.length === 0) return;
    draft.change(() => {
      draft.people[field] = [...people, ...typed];
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Enter', ',', ';', 'Tab'].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    take();
  };
  return (
    <div role="group" id={id} aria-label={labels[field]}>
      <button type="button" className="fui-Button wellName">
        {labels[field]}
      </button>
      <div
        ref={well}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label={labels[field]}
        aria-multiline="false"
        aria-controls="FloatingSuggestionsList"
        className="EditorClass"
        onKeyDown={onKeyDown}
        onBlur={take}
      />
    </div>
  );
}

function Body({ draft }: { draft: OutlookDraft }) {
  const target = useRef<HTMLDivElement>(null);
  const { labels, rooster, dark } = draft.settings;
  useLayoutEffect(() => {
    if (!target.current) return undefined;
    const make = rooster === '8' ? window.makeEditor8 : makeEditor9;
    draft.setEditor(make(target.current, draft.html, { dark }));
    return () => draft.setEditor(undefined);
  }, [draft, rooster, dark]);
  return (
    <div
      ref={target}
      role="textbox"
      aria-multiline="true"
      aria-label={labels.body}
      tabIndex={0}
      className="dFCbN"
      {...(labels.direction === 'rtl' && { dir: 'rtl' })}
    />
  );
}

function PlainBody({ draft }: { draft: OutlookDraft }) {
  const target = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!target.current) return undefined;
    draft.setEditor(textareaEditor(target.current));
    return () => draft.setEditor(undefined);
  }, [draft]);
  return <textarea ref={target} aria-label={draft.settings.labels.body} defaultValue={plainContents(draft.settings)} />;
}

function QuoteOutside() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) place.current.innerHTML = quotedMail();
  }, []);
  return <div ref={place} className="quoteOutside" />;
}
