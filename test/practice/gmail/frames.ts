import { element, nest } from '../page/element.ts';
import { received } from '../page/people.ts';
import type { GmailCompose } from './compose.ts';
import { press } from './toolbar.ts';

/** What stands round a compose: a floating window, the reply slot of a thread, or a window of its own. */
export interface Frame {
  minimise(): void;
  restore(): void;
  fullscreen(): void;
  remove(): void;
}

/**
 * A floating window in the strip at the foot of the page. Rests on: captured 2020-10; shipping code of others for minimised (the child that
 * holds the body gets a display) and full screen (the same dialog moved into `.aSs > .aSt`); reports of 2026-07 for `Ht-…` and real buttons.
 */
export function floatingFrame(compose: GmailCompose): Frame {
  const { labels, title } = compose.settings;
  const strip = document.querySelector('.dw .no') ?? lazyStrip();
  const titleId = `:t${compose.number}`;
  const control = (name: string, label: string, act: () => void) => {
    const made =
      title === '2026'
        ? element(`button.${name}`, { type: 'button', 'aria-label': label })
        : element(`img.${name}`, { alt: '', 'aria-label': label, role: 'button', tabindex: '0' });
    made.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return made;
  };
  const bar = element(
    'div.nH.Hy.aXJ',
    {},
    element(
      `table.cf.${title === '2020' ? 'Ht' : 'Ht-x7Kq2b'}`,
      {},
      element(
        'tbody',
        {},
        element(
          'tr',
          {},
          element(
            'td',
            {},
            element(
              'div.Hp',
              {},
              element(
                'h2.a3E',
                { id: titleId },
                element('div.a3I', {}, `${labels.compose}: `),
                element('div.aYF', {}, compose.settings.subject || labels.newMessage),
              ),
            ),
          ),
          element(
            'td.Hm',
            {},
            control('Hl', labels.minimise, () => (minimised ? frame.restore() : frame.minimise())),
            control('Hq.aUG', labels.fullscreen, () => frame.fullscreen()),
            control('Ha', labels.close, () => compose.close()),
          ),
        ),
      ),
    ),
  );
  const holder = element('div.nH', {}, element('div.aaZ', {}, compose.root));
  const dialog = element(
    'div.nH.Hd',
    { role: 'dialog', 'aria-labelledby': titleId },
    element('div.nH', { tabindex: '0', 'aria-hidden': 'true' }),
    bar,
    holder,
  );
  const place = element('div.AD', {}, element('div.nH', {}, dialog));
  const cell = element('div.nH.nn', {}, place);
  const home = dialog.parentElement;
  let minimised = false;
  let stage: HTMLElement | undefined;
  const frame: Frame = {
    minimise() {
      minimised = true;
      holder.style.display = 'none';
    },
    restore() {
      minimised = false;
      holder.style.display = '';
    },
    fullscreen() {
      if (stage) {
        home?.append(dialog);
        stage.remove();
        stage = undefined;
      } else {
        stage = nest(['div.aSs', 'div.aSt'], dialog);
        document.body.append(stage);
      }
    },
    remove() {
      stage?.remove();
      cell.remove();
    },
  };
  bar.addEventListener('click', () => (minimised ? frame.restore() : frame.minimise()));
  strip.prepend(cell);
  return frame;
}

function lazyStrip(): HTMLElement {
  const strip = element('div.no');
  document.body.append(nest(['div.dw', 'div.nH', 'div.nH'], strip));
  return strip;
}

/**
 * The reply slot of a thread, in the full view or in the reading pane (`.aia`). Rests on: shipping code of others; the wrapper of 2025 on
 * their reports; put together by us.
 */
export function inlineFrame(compose: GmailCompose, thread: HTMLElement): Frame {
  const slot = thread.querySelector('.ip');
  if (!slot) throw new Error('the thread has no reply slot');
  slot.classList.add('adB');
  const inner = element('div.aaZ', {}, compose.root);
  const wrapped = nest(['div.gA.gt', 'div.AO', 'div.nr.tMHS5d'], inner);
  const outer = compose.settings.wrapper ? element('div', {}, wrapped) : wrapped;
  slot.append(outer);
  thread.querySelector<HTMLElement>('.amn')?.style.setProperty('display', 'none');
  const nothing = () => {};
  return {
    minimise: nothing,
    restore: nothing,
    fullscreen: nothing,
    remove() {
      outer.remove();
      slot.classList.remove('adB');
      thread.querySelector<HTMLElement>('.amn')?.style.removeProperty('display');
    },
  };
}

/** A window of its own, `…/popout?…`. Rests on: shipping code of others (classes of the body, `[role=main]`). */
export function popoutFrame(compose: GmailCompose): Frame {
  document.body.classList.add('xE', 'xp');
  const main = element('div', { role: 'main' }, element('div.aaZ', {}, compose.root));
  document.body.append(main);
  const nothing = () => {};
  return { minimise: nothing, restore: nothing, fullscreen: nothing, remove: () => main.remove() };
}

/** The thread with the interviewer's message, and the slot in which it is answered. */
export function threadView(reply: (kind: 'reply' | 'forward') => void, labels: GmailCompose['settings']['labels']): HTMLElement {
  const lines = received.lines.map((line) => element('div', {}, line || element('br')));
  const answer = element('span.ams.bkH', { role: 'link', tabindex: '0' }, labels.reply);
  press(answer, () => reply('reply'));
  const pass = element('span.ams.bkG', { role: 'link', tabindex: '0' }, labels.forward);
  press(pass, () => reply('forward'));
  return element(
    'div.nH',
    {},
    element('div.ha', {}, element('h2.hP', { tabindex: '-1' }, received.subject)),
    element(
      'div.adn.ads',
      { 'data-message-id': '#msg-f:1859', 'data-legacy-message-id': '1859' },
      element(
        'div.gs',
        {},
        element(
          'div.gE',
          {},
          element('span.gD', { email: received.from.email, name: received.from.name }, received.from.name),
          element('span.g3', {}, received.date),
        ),
        element('div.a3s.aiL', {}, element('div', { dir: 'ltr' }, ...lines)),
      ),
      element('div.ip', {}, element('div.amn', {}, answer, pass)),
    ),
  );
}
