import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('too-many-paragraphs', () => {
  checkHolds('too-many-paragraphs', {
    finds: [
      ['four', { text: adding('x').replace('. I have gone', '.\n\nI have gone').replace('before. I look', 'before.\n\nI look') }],
    ],
    silent: [
      ['three', { text: adding('x').replace('. I have gone', '.\n\nI have gone') }],
      ['a forward request', { kind: 'forward-request', text: 'Dear Ms Okafor,\n\na\n\nb\n\nc\n\nd\n\ne\n\nMaya' }],
    ],
  });
});
