/** What the review found, most important first: a word and a shape for how much it matters, a sentence, a fix. */
import type { Finding, Severity } from '../../follow-up/draft.ts';
import { fixName, sentenceOf } from '../sentence-of.ts';
import type { CardCallbacks } from './card-state.ts';
import { byImportance } from './parts.ts';
import { Status } from './status.tsx';
import { words } from './words.ts';

// An octagon, a triangle, a disc: told apart without colour.
const shapes: Record<Severity, string> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.5 15.5 15H.5z',
  info: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
};

const tones: Record<Severity, string> = { error: 'late', warning: 'soon', info: 'quiet' };

type FindingCallbacks = Pick<CardCallbacks, 'onFix' | 'onDismiss' | 'onPoint'>;

interface FindingsProps {
  findings: readonly Finding[];
  callbacks: FindingCallbacks;
}

/** The list, and above it how many there are, told to screen readers when it changes. */
export const Findings = ({ findings, callbacks }: FindingsProps) => (
  <div>
    <Status look="quiet" text={words.findings(findings.length)} />
    {list(findings, callbacks)}
  </div>
);

/** The same, told at once and as a whole. */
export const AlertingFindings = ({ findings, callbacks }: FindingsProps) => (
  <div role="alert">
    <p class="quiet">{words.findings(findings.length)}</p>
    {list(findings, callbacks)}
  </div>
);

const list = (findings: readonly Finding[], callbacks: FindingCallbacks) =>
  findings.length > 0 && (
    <ul>
      {byImportance(findings).map((finding) => (
        <FindingLine key={`${finding.check} ${finding.range} ${finding.evidence}`} finding={finding} callbacks={callbacks} />
      ))}
    </ul>
  );

function FindingLine({ finding, callbacks }: { finding: Finding; callbacks: FindingCallbacks }) {
  const { severity, told, fix } = finding;
  const message = sentenceOf(told);
  const point = () => callbacks.onPoint(finding);
  const leave = () => callbacks.onPoint(null);
  return (
    // Pointing only lights up the words in the message; everything that can be done here is a button.
    <li class="finding" onPointerEnter={point} onPointerLeave={leave} onFocusCapture={point} onBlurCapture={leave}>
      <svg class={tones[severity]} viewBox="0 0 16 16" width="12" height="12" fill="currentColor" aria-hidden="true">
        <path d={shapes[severity]} />
      </svg>
      <div>
        <p>
          <strong class={tones[severity]}>{words.severity[severity]}</strong> {message}
        </p>
        <div class="row">
          {fix && finding.range && (
            <button type="button" onClick={() => callbacks.onFix(finding)}>
              {fixName(fix)}
            </button>
          )}
          <button type="button" class="plain" aria-label={words.leaveThis(message)} onClick={() => callbacks.onDismiss(finding)}>
            {words.leave}
          </button>
        </div>
      </div>
    </li>
  );
}
