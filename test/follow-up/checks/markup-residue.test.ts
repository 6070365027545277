import { describe, expect, it } from 'vitest';
import { adding, checkHolds, findings } from './letter.ts';

describe('markup-residue', () => {
  checkHolds('markup-residue', {
    finds: [
      ['an escaped ampersand', { text: adding(`Tests &amp; numbers.`) }, `&amp;`],
      ['an escaped apostrophe', { text: adding(`I&#39;d be glad.`) }, `&#39;`],
      ['a line break', { text: adding(`Thank you.<br>Again.`) }, `<br>`],
      ['in the subject', { subject: 'Growth Analyst &amp; co – Maya Lindqvist' }, `&amp;`],
    ],
    silent: [
      ['a plain ampersand and comparison', { text: adding(`R&D; a < b and b > c, AT&T.`) }],
      [
        'a tag that the talk was about',
        { dana: { connectionPoints: ['the <br> in your rainy ads'] }, text: adding(`I found the <br> in your rainy ads too.`) },
      ],
      ['an address in angles', { text: adding(`Write to <maya@mail.example> if you like.`) }],
    ],
  });

  it('puts the character back', () => {
    expect(findings('markup-residue', { text: adding('I&#39;d be glad.') })[0]?.fix?.replace).toBe("'");
  });
});
