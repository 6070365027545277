/** The guide: the subject "must be clear, including the job title and your full name." */
import { fold, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

const short: Record<string, string> = {
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineer',
  dev: 'developer',
  vp: 'president',
  svp: 'president',
};

export const subjectNoRole: Check = {
  id: 'subject-no-role',
  severity: 'warning',
  find({ subject: { text: subject }, channel, isReply, interview }) {
    // A role is never so long: the rest is not looked at.
    const role = interview.role.slice(0, 200).replace(/\([^)]*\)/g, '');
    if (channel !== 'email' || isReply || !subject.trim() || !role.trim()) return [];
    const said = new Set(tokens(subject).map(({ text }) => short[fold(text)] ?? fold(text)));
    const words = tokens(role).map(({ text }) => short[fold(text)] ?? fold(text));
    const hits = words.filter((word) => said.has(word)).length;
    const initials = words.map((word) => word[0]).join('');
    if (hits * 2 >= words.length || (words.length > 1 && said.has(initials))) return [];
    return [
      {
        where: 'subject',
        start: 0,
        end: subject.length,
        told: tell('subjectNoRole', interview.role),
        fix: 'addIt',
        replace: `${subject.trim()} – ${interview.role}`,
      },
    ];
  },
};
