import { element, input } from '../page/element.ts';
import type { Labels } from '../page/labels.ts';

/**
 * The row of Send: six columns, five cells (`Up`, `oc`, `btB`, `a8X`, `az5`). Rests on: captured 2020-10.
 * The shape of Send's `jslog` is the same in 2020, 2023 and 2024; today's number is unknown.
 */
export function sendRow(labels: Labels, { send, discard }: { send(): void; discard(): void }): HTMLElement {
  const sendButton = element(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {
      role: 'button',
      tabindex: '1',
      jslog: '32601; u014N:cOuCgd,Kr2w4b;',
      'aria-label': `${labels.send} ‪(Ctrl-Enter)‬`,
      'data-tooltip': `${labels.send} ‪(Ctrl-Enter)‬`,
    },
    labels.send,
  );
  press(sendButton, send);
  const more = element('div.T-I.J-J5-Ji.hG.T-I-atl.L3', {
    role: 'button',
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
    'aria-label': labels.more,
    tabindex: '1',
  });
  const tools = ['Files', '+link', '+emoticon', 'xdrive', '+photo'].map((command) =>
    element(
      'div.wG.J-Z-I',
      { role: 'button', command, tabindex: '1', 'aria-label': command.replace('+', '') },
      element('div.J-J5-Ji', {}, element('div.a1.aaA.aMZ')),
    ),
  );
  const bin = element('div.oh.J-Z-I', {
    role: 'button',
    tabindex: '1',
    'aria-label': labels.discard,
    'data-tooltip': labels.discard,
  });
  press(bin, discard);
  const row = element(
    'tr.btC',
    {},
    element('td.gU.Up', {}, element('div.J-J5-Ji.btA', {}, element('div.dC', {}, sendButton, more))),
    element(
      'td.oc.gU',
      {},
      element('div.dv.J-Z-I', { role: 'button', tabindex: '1', 'aria-label': 'Formatting', 'aria-pressed': 'false' }),
    ),
    element('td.gU.btB', {}, element('div.Uz')),
    element(
      'td.a8X.gU',
      {},
      element(
        'div.bAK',
        {},
        ...tools,
        input('input', { type: 'file', name: 'Filedata', tabindex: '-1', 'aria-hidden': 'true', style: 'display: none' }),
      ),
    ),
    element('td.gU.az5', {}, element('div.Xv.J-JN-M-I', { role: 'button', tabindex: '1', 'aria-label': labels.more }), bin),
  );
  return element(
    'table.IZ',
    { role: 'group' },
    element('colgroup', {}, ...Array.from({ length: 6 }, () => element('col'))),
    element('tbody', {}, row),
  );
}

/** Mouse and keyboard, as an element with the role of a button has them. */
export function press(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', act);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
}
