import { describe } from 'vitest';
import { changed, checkHolds } from './letter.ts';

describe('signature-missing', () => {
  checkHolds('signature-missing', {
    finds: [
      [
        'no name',
        {
          text: changed(
            `
Maya Lindqvist`,
            ``,
          ),
        },
        ``,
      ],
      [
        'another name',
        {
          text: changed(
            `
Maya Lindqvist`,
            `
Tom`,
          ),
        },
        ``,
      ],
      [
        'nobody in the notes',
        {
          candidate: { fullName: '' },
          text: changed(
            `
Maya Lindqvist`,
            ``,
          ),
        },
        ``,
      ],
    ],
    silent: [
      [
        'given name',
        {
          text: changed(
            `
Maya Lindqvist`,
            `
Maya`,
          ),
        },
      ],
      [
        'with a title and a number',
        {
          text: changed(
            `
Maya Lindqvist`,
            `
Maya Lindqvist, MSc
+44 20 7946 0018`,
          ),
        },
      ],
      [
        'on the line of the sign-off',
        {
          text: changed(
            `Kind regards,
Maya Lindqvist`,
            `Kind regards, Maya`,
          ),
        },
      ],
      [
        'without accents',
        {
          candidate: { fullName: 'Märta Öberg' },
          subject: 'Growth Analyst – Märta Öberg',
          text: changed(`Maya Lindqvist`, `Marta Oberg`),
        },
      ],
    ],
  });
});
