/**
 * Door 2, in every mail tab: puts the button in every compose. What happens after a press is in the card's bundle, which is
 * loaded then; this script stays small.
 */
import { createFollowUpButton, type FollowUpButton } from './compose/follow-up-button.ts';
import { ask, isConnected } from './extension/ask.ts';
import { webmailOf } from './webmail/index.ts';
import type { OpenCompose, Webmail } from './webmail/webmail.ts';

/** One script a page and build: a second one of the same extension does nothing, an orphan of an older one ends itself. */
const world = globalThis as { afterwordLifetime?: AbortController };
world.afterwordLifetime?.abort();
const lifetime = new AbortController();
world.afterwordLifetime = lifetime;

const webmail = webmailOf(location, document);
webmail?.watch(document, (compose, lost) => attend(webmail, compose, lost), lifetime.signal);

function attend(webmail: Webmail, compose: OpenCompose, lost: AbortSignal): void {
  const button: FollowUpButton = createFollowUpButton(compose.body.ownerDocument, press, warmUp);
  webmail.placeButton(compose, button.host, lost);

  async function press(): Promise<void> {
    if (!isConnected()) return button.show('reload');
    button.show('busy');
    const loaded = globalThis.afterwordCard ? { ok: true } : await ask('loadCard', {});
    if (lost.aborted) return;
    const card = globalThis.afterwordCard;
    if (!loaded.ok || !card) return button.show(isConnected() ? 'ready' : 'reload');
    await card.attend(webmail, compose, button, lost).press();
  }

  /** The worker takes a moment to wake: it is woken when the pointer nears the button. */
  function warmUp(): void {
    if (isConnected()) void ask('wake', {});
  }
}
