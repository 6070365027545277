import { describe } from 'vitest';
import { adding, checkHolds } from './letter.ts';

describe('all-caps', () => {
  checkHolds('all-caps', {
    finds: [
      ['one long word', { text: adding(`It was AMAZING.`) }, `AMAZING`],
      ['two short ones', { text: adding(`I did SO much, and NOT for fun.`) }, `SO`],
      ['a word used small elsewhere', { text: adding(`I liked the plan, I mean the PLAN.`) }, `PLAN`],
    ],
    silent: [
      ['acronyms', { text: adding(`GDPR, AWS, HIPAA, NASA, CRISPR, TOEFL and ISO 27001 came up, and the SOC 2 audit.`) }],
      ['a company in capitals', { interview: { company: 'VERY GREAT Foods' }, text: adding(`VERY GREAT Foods is a name.`) }],
      ['one short word', { text: adding(`It is NOT far.`) }],
    ],
  });
});
