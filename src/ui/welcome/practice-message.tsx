/** A message like a webmail's, for trying the button: src/webmail/practice.ts knows it by its classes. Nothing leaves it. */
import { useState } from 'preact/hooks';
import { practiceInterview } from '../../follow-up/practice-interview.ts';
import { words } from './words.ts';

const [{ fullName, email }] = practiceInterview.interviewers as [(typeof practiceInterview.interviewers)[number]];

/** Drawn once; what is typed and inserted belongs to the browser from then on. */
export function PracticeMessage() {
  const [isSent, setSent] = useState(false);
  return (
    <section>
      <h2>{words.tryTitle}</h2>
      <p>{words.tryHint}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a message is no fieldset; webmails group theirs so. */}
      <div class="compose" role="group" aria-label={words.message}>
        <label>
          {words.to} <input class="to" type="text" autocomplete="off" defaultValue={`${fullName} <${email}>`} />
        </label>
        <label>
          {words.subject} <input class="subject" type="text" autocomplete="off" />
        </label>
        <Body />
        <div class="row">
          <button type="button" class="primary send" onClick={() => setSent(true)}>
            {words.send}
          </button>
        </div>
      </div>
      <p role="status">{isSent && words.notSent}</p>
    </section>
  );
}

const drawOnce = (body: HTMLDivElement | null) => {
  if (!body || body.childElementCount) return;
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  const signature = Object.assign(document.createElement('div'), { className: 'signature', textContent: words.signature });
  body.append(line, signature);
};

const Body = () => (
  // biome-ignore lint/a11y/useSemanticElements: a letter has lines of markup, which a textarea cannot hold.
  <div ref={drawOnce} contentEditable role="textbox" aria-multiline="true" aria-label={words.text} tabIndex={0} />
);
