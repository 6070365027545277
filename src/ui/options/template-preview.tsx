/** The letters that a template writes as it stands, each with what the checks say of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Draft, Finding } from '../../follow-up/draft.ts';
import { mergedFindings } from '../../follow-up/draft.ts';
import type { Interview, NotesFile, Tone } from '../../follow-up/notes.ts';
import { review } from '../../follow-up/review.ts';
import type { KindHead } from '../../follow-up/template/head.ts';
import type { TemplateLibrary } from '../../follow-up/template/library.ts';
import type { OwnKind } from '../../follow-up/template/own-words.ts';
import { withOwnWords } from '../../follow-up/template/own-words.ts';
import { sentenceOf } from '../sentence-of.ts';
import { Chips } from './fields.tsx';
import type { OptionsPort } from './options-port.ts';
import { samplePanel } from './sample-panel.ts';
import { words } from './words.ts';

/** How long after the last keystroke the letters are written again, in milliseconds. */
const delay = 250;

/** Of a large panel so many letters are shown; our choice. */
const mostLetters = 5;

interface Shown {
  draft: Draft;
  findings: Finding[];
}

interface PreviewProps {
  port: OptionsPort;
  /** As shipped. */
  library: TemplateLibrary;
  notes: NotesFile;
  own: OwnKind;
  language: string;
}

/** The preview of one template in one language. */
export function TemplatePreview({ port, library, notes, own, language }: PreviewProps) {
  const newest = notes.interviews[0];
  const [on, setOn] = useState<'newest' | 'sample'>(newest ? 'newest' : 'sample');
  const [tone, setTone] = useState<Tone>('formal');
  const [letters, setLetters] = useState<Shown[]>([]);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const sample = on === 'sample' ? samplePanel(notes.candidate, Date.now()) : undefined;
      const shown = await lettersOf({
        port,
        library,
        own,
        language,
        tone,
        notes: sample ?? notes,
        isSample: sample !== undefined,
      });
      if (!isCurrent) return;
      setProblem(typeof shown === 'string' ? shown : '');
      setLetters(typeof shown === 'string' ? [] : shown);
    }, delay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [port, library, own, language, tone, notes, on]);

  return (
    <section class="preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <div class="row">
        <Chips
          id="preview-on"
          type="radio"
          label={words.previewOn}
          chosen={[on]}
          options={[...(newest ? [['newest', words.onNewest] as const] : []), ['sample', words.onSample] as const]}
          change={(value) => setOn(value === 'sample' ? 'sample' : 'newest')}
        />
        <Chips
          id="preview-tone"
          type="radio"
          label={words.previewTone}
          chosen={[tone]}
          options={[
            ['formal', words.formal],
            ['warm', words.warm],
          ]}
          change={(value) => setTone(value === 'warm' ? 'warm' : 'formal')}
        />
      </div>
      {!newest && <p class="quiet">{words.noNotes}</p>}
      {problem && <p class="late">{problem}</p>}
      {letters.map(({ draft, findings }) => (
        <article key={draft.recipient.id ?? draft.recipient.role} class="letter">
          <h4>{words.previewTo(draft.recipient.name)}</h4>
          {draft.channel === 'email' && (
            <p class="subject" dir="auto">
              {draft.subject || words.noSubject}
            </p>
          )}
          <p class="text" dir="auto" lang={language}>
            {draft.text}
          </p>
          {findings.length ? (
            <ul class="findings">
              {findings.map(({ check, evidence, told, severity }) => (
                <li key={`${check} ${evidence}`}>
                  <b class={severity === 'error' ? 'late' : severity === 'warning' ? 'soon' : 'quiet'}>
                    {words.severity[severity]}
                  </b>{' '}
                  {sentenceOf(told)}
                </li>
              ))}
            </ul>
          ) : (
            <p class="quiet">{words.nothingFound}</p>
          )}
        </article>
      ))}
    </section>
  );
}

interface Order extends Omit<PreviewProps, 'notes'> {
  notes: NotesFile;
  tone: Tone;
  isSample: boolean;
}

/** The letters to everyone the kind is written to, or why there are none. */
async function lettersOf({ port, library: shipped, own, language, tone, notes, isSample }: Order): Promise<Shown[] | string> {
  const [interview] = notes.interviews;
  const library = withOwnWords(shipped, { kinds: [own], wordings: [] });
  const head = library.kinds.find((kind) => kind.head.id === own.head.id)?.head;
  if (!interview || !head) return words.noNotes;
  const whom = recipientsOf(interview, head.to);
  if (!whom.length) return words.nobody[whomWord(head.to)];
  const said = notes.candidate.locale ?? '';
  const locale = said.split('-')[0] === language ? said : language;
  const drafts: Draft[] = [];
  for (const interviewerId of whom) {
    const trial = { own, interviewId: interview.id, interviewerId, kind: head.id, tone, locale };
    const written = await port.write(isSample ? { ...trial, notes } : trial);
    if (!written.ok) return written.error;
    drafts.push(written.value);
  }
  return drafts.map((draft) => {
    const siblings = drafts.filter((one) => one !== draft).map(({ recipient, text }) => ({ recipient: recipient.name, text }));
    const { name, email } = draft.recipient;
    const reviewed = review({
      notes,
      interviewId: interview.id,
      kind: head.id,
      heads: library.kinds.map((kind) => kind.head),
      channel: draft.channel,
      to: [{ name, ...(email ? { email } : {}) }],
      subject: draft.subject,
      text: draft.text,
      siblings,
      locale: draft.locale,
    });
    return { draft, findings: mergedFindings(draft.findings, reviewed) };
  });
}

const whomWord = (to: KindHead['to']) => (to === 'everyone-missing' ? 'coordinator' : to);

function recipientsOf({ interviewers, coordinator, referrer }: Interview, to: KindHead['to']): string[] {
  if (to === 'interviewer') return interviewers.slice(0, mostLetters).map(({ id }) => id);
  if (to === 'referrer') return referrer ? ['referrer'] : [];
  return coordinator ? ['coordinator'] : [];
}
