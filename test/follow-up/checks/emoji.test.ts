import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('emoji', () => {
  checkHolds('emoji', {
    finds: [
      ['a face', { text: adding(`It was fun 😊`) }, `😊`],
      ['a flag', { text: adding(`Greetings to 🇺🇸 and all.`) }, `🇺🇸`],
      ['a family', { text: adding(`My 👨‍👩‍👧 likes it.`) }, `👨‍👩‍👧`],
      ['a keycap', { text: adding(`Point 1️⃣ is this.`) }, `1️⃣`],
      ['a bare heart', { text: adding(`I ❤ it.`) }, `❤`],
      ['a smile of marks', { text: adding(`It was fun :-)`) }, `:-)`],
      ['a wink', { text: adding(`See you soon ;)`) }, `;)`],
      ['xD', { text: adding(`It was fun xD.`) }, `xD`],
      ['<3', { text: adding(`I like it <3.`) }, `<3`],
      ['in the subject', { subject: 'Growth Analyst – Maya Lindqvist 🙂' }, `🙂`],
    ],
    silent: [
      ['trade marks, stars and arrows', { text: adding(`Lego™, © 2026, ® and ★ → fine.`) }],
      ['a bracket that closes', { text: adding(`I know three (see section 2:), and (as said:) more.`) }],
      ['small numbers', { text: adding(`We ship in <3 days, at 8:00, n = 3.`) }],
      ['the company’s own sign', { interview: { company: 'Smile 😊' }, text: adding(`I like Smile 😊 a lot.`) }],
      ['a term with a colon', { text: adding(`Drive C:D and ratio 3:1; std::pair`) }],
    ],
  });
});
