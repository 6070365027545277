/**
 * Door 2, in every mail tab: puts the button in every compose. What happens after a press is in the card's bundle, which is
 * loaded then; this script stays small.
 */
import { type ButtonState, createFollowUpButton, type FollowUpButton } from './compose/follow-up-button.ts';
import { ask, isConnected, silence, watchConnection } from './extension/ask.ts';
import type { Recipient } from './follow-up/recipient.ts';
import { webmailOf } from './webmail/index.ts';
import { whenChanged } from './webmail/watch.ts';
import type { OpenCompose, Webmail } from './webmail/webmail.ts';

/** One script a page: a second one of the same extension finds it at work, and leaves. One of an older extension retires by itself. */
const world = globalThis as { afterwordLifetime?: AbortController };
if (world.afterwordLifetime?.signal.aborted ?? true) world.afterwordLifetime = start();

function start(): AbortController {
  // Firefox ends the scripts of an extension that is updated without a word: what they left in the page is swept up.
  for (const left of document.querySelectorAll('[data-afterword]')) left.remove();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  /** The extension was switched off, removed or updated: whoever comes after puts a button of its own. */
  const retireIfOrphaned = (): void => {
    if (!isConnected()) lifetime.abort();
  };
  const webmail = webmailOf(location, document);
  // First of all looks: an orphan must not put its button where the next one's is.
  if (webmail) whenChanged(document, retireIfOrphaned, signal);
  for (const type of ['visibilitychange', 'focusin'])
    document.addEventListener(type, retireIfOrphaned, { capture: true, signal });
  /** The worker takes a moment to wake: it is woken when the pointer or the focus nears the button. */
  const nearing = () => watchConnection(retireIfOrphaned, signal);
  webmail?.watch(document, (compose, lost) => attend(webmail, compose, lost, nearing, signal), signal);
  return lifetime;
}

function attend(webmail: Webmail, compose: OpenCompose, lost: AbortSignal, nearing: () => void, lifetime: AbortSignal): void {
  const button: FollowUpButton = createFollowUpButton(compose.body.ownerDocument, press, () => {
    nearing();
    // The hand is on its way: what its press needs is there when it comes.
    readAlong((read) => void read());
  });
  webmail.placeButton(compose, button.host, lost);
  nearing();
  void fulfil();
  const { body, root } = compose;
  const places = new Set([root, body]);
  const hasFocus = () => [compose.root, body].some((place) => place.contains(place.ownerDocument.activeElement));
  // The shortcut, which the worker hears: it presses the button of the message that has the focus.
  const pressHere = () => {
    if (hasFocus()) void press();
  };
  lifetime.addEventListener('press', pressHere, { signal: lost });
  // The popup, opened over this page, asks whom the messages go to (extension/open-message.ts).
  const answer = async () => (await loadCard())?.recipients(webmail, compose) ?? [];
  const asked = (event: Event) => (event as CustomEvent<Promise<Recipient[]>[]>).detail.push(answer());
  lifetime.addEventListener('recipients', asked, { signal: lost });

  /** The newest press counts: an older one may still wait for an answer. */
  let presses = 0;
  async function press(): Promise<void> {
    if (!isConnected()) return button.show('reload');
    button.show('busy');
    // Also where the candidate took the site away meanwhile: the button says why there is no letter, rather than nothing.
    let excuse = 'reload' as ButtonState;
    const mine = ++presses;
    const before = wordsIn(body);
    const late = setTimeout(() => {
      excuse = 'silent';
      button.show(excuse);
    }, silence);
    const card = await loadCard();
    clearTimeout(late);
    if (lost.aborted || mine !== presses) return;
    if (!card) return button.show(excuse);
    // Who was told that there is no answer may have written on without it.
    if (excuse === 'silent' && wordsIn(body) !== before) return button.show('ready');
    await card.attend(webmail, compose, button, lost).press();
  }

  /**
   * Whoever writes a letter by hand is read along with, and so is a draft that is opened again: from the first key or the focus
   * on, when the page has nothing better to do. Without notes there is nothing to read by; there may be at the next focus.
   */
  let isReading = false;
  const readSoon = () => readAlong(requestIdleCallback);
  for (const place of places) {
    place.addEventListener('input', readSoon, { capture: true, once: true, signal: lost });
    place.addEventListener('focusin', readSoon, { capture: true, signal: lost });
  }
  // What came up again by the webmail's "Undo" is noticed at once where the card is there already.
  if (globalThis.afterwordCard || hasFocus()) readSoon();

  function readAlong(when: (read: () => Promise<void>) => void): void {
    if (isReading) return;
    isReading = true;
    when(async () => {
      const card = await loadCard(true);
      isReading = card !== undefined;
      if (!lost.aborted) card?.attend(webmail, compose, button, lost).readAlong();
    });
  }

  /** A compose that was opened for a letter gets it without another click. */
  async function fulfil(): Promise<void> {
    const wanted = await ask('wantedLetter', {});
    if (!wanted.ok || !wanted.value) return;
    const card = await loadCard();
    if (!lost.aborted) card?.fulfil(webmail, compose, button, lost, wanted.value);
  }
}

const wordsIn = (body: HTMLElement): string | null => ('value' in body ? String(body.value) : body.textContent);

/** One loading after the other, for as long as there is an answer: a press finds what the hand that neared the button has fetched. */
let loading: Promise<unknown> = Promise.resolve();
const longEnough = () => new Promise((over) => setTimeout(over, silence));

async function loadCard(quiet?: boolean): Promise<typeof globalThis.afterwordCard> {
  loading = Promise.race([loading, longEnough()]).then(async () => {
    if (!globalThis.afterwordCard) await ask('loadCard', quiet ? { quiet } : {});
  });
  await loading;
  return globalThis.afterwordCard;
}
