import { expect, it } from 'vitest';
import { comparableTail } from '../../../src/webmail/editing/comparable-tail.ts';

const signature = (style: string) => `<div id="Signature"${style}>Maya Brandt</div>`;

it('is the same wherever the editor has put the direction, and however the browser spells the style then', () => {
  for (const [before, ...after] of [
    ['', ' style="direction: ltr;"', ' class="elementToProof"', ' class="elementToProof" style="direction: rtl;"'],
    [
      ' style="color: red; margin: 0px;"',
      ' style="direction: ltr; color: red; margin: 0px;"',
      ' style="color: red; direction: ltr; margin: 0px;"',
      ' style="color: red; margin: 0px; direction: ltr;"',
      ' style="color:red;margin:0px"',
    ],
    [' style="font-family: &quot;Segoe UI&quot;;"', ' style="font-family: &quot;Segoe UI&quot;; direction: ltr;"'],
  ] as [string, ...string[]][])
    for (const changed of after) expect(comparableTail(signature(changed)), changed).toBe(comparableTail(signature(before)));
});

it('is another one when anything else has changed', () => {
  const before = comparableTail(signature(' style="color: red;"'));
  for (const other of [
    signature(' style="color: blue;"'),
    signature(''),
    '',
    '<div id="Signature" style="color: red;">Maya</div>',
  ])
    expect(comparableTail(other)).not.toBe(before);
  // What somebody wrote is left as it is.
  const quote = (words: string) => comparableTail(`<div id="appendonsend">${words}</div>`);
  expect(quote('direction: ltr;')).not.toBe(quote(''));
});
