import { describe, expect, it } from 'vitest';
import { readTemplateFile } from '../../../src/follow-up/template/template-file.ts';

const head = 'title: A note\ndue: send-by\nto: interviewer\nchannel: email\n';
const read = (source: string, isTranslation = false) => {
  const result = readTemplateFile(source, isTranslation);
  if (!result.ok) throw new Error(`${result.error.line}:${result.error.column} ${result.error.message}`);
  return result.value;
};
const problem = (source: string) => {
  const result = readTemplateFile(source, false);
  return result.ok ? undefined : `${result.error.line}:${result.error.column} ${result.error.message}`;
};

describe('readTemplateFile', () => {
  it('reads head, subjects, letters and parts', () => {
    const { head: kind, words } = read(
      `${head}needs: forgot.text, offer\nskip: cta-missing\nwhen: stage=interview\nby-hand: yes\nelse-to: coordinator\nto-one: yes\n\nSubject: {{role}}\nSubject: Hello\n\n{{> opening}} We met {{day}}. Was it good?\nNext line.\n\nEnd.\n---\nOther.\n\n[opening warm]\nHi.`,
    );
    expect(kind).toEqual({
      title: 'A note',
      due: 'send-by',
      to: 'interviewer',
      channel: 'email',
      needs: ['forgot.text', 'offer'],
      skip: ['cta-missing'],
      when: { stage: 'interview' },
      byHand: true,
      elseTo: 'coordinator',
      toOne: true,
    });
    expect(words.subjects).toEqual([[['', 'role']], [['Hello']]]);
    expect(words.letters).toEqual([
      [['opening', ['We met ', 'day', '.'], ['Was it good?'], ['Next line.']], [['End.']]],
      [[['Other.']]],
    ]);
    expect(words.parts).toEqual({ opening: [{ tags: ['warm'], lines: [['Hi.']] }] });
  });

  it('keeps blocks in one piece', () => {
    const { words } = read(`${head}Subject: x\n\nA. {{#if offer}}One. Two.{{/if}} B.`);
    expect(words.letters[0]?.[0]).toHaveLength(2);
  });

  it('lets a translation leave out what stays', () => {
    expect(read('Subject: Hallo\n', true)).toEqual({ words: { subjects: [[['Hallo']]], letters: [], parts: {} } });
  });

  it('points at mistakes', () => {
    expect(problem('Subject: x\n\nHi.')).toBe('1:1 The head is missing: title, due, to and channel');
    expect(problem(`${head}\nHi.`)).toBe('1:1 There is no line “Subject: …”');
    expect(problem(`${head}Subject: x\n`)).toBe('1:1 There is no letter below the subject');
    expect(problem(`${head.replace('send-by', 'soon')}Subject: x\n\nHi.`)).toMatch(/^2:1 “due” must be one of send-by/);
    expect(problem(`${head}colour: red\nSubject: x\n\nHi.`)).toMatch(/^5:1 “colour” is not one of title/);
    expect(problem(`${head}title: again\nSubject: x\n\nHi.`)).toBe('5:1 “title” is there twice');
    expect(problem(`${head}when: rain\nSubject: x\n\nHi.`)).toMatch(/^5:1 “rain” must read fact=value/);
    expect(problem(`${head}else-to: me\nSubject: x\n\nHi.`)).toBe('5:1 “else-to” must be coordinator');
    expect(problem(`${head}Subject: {{nope}}\n\nHi.`)).toMatch(/^5:12 There is no value called “nope”/);
  });
});
