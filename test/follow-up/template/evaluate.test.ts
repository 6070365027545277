import { describe, expect, it } from 'vitest';
import { evaluate, type Program } from '../../../src/follow-up/template/evaluate.ts';
import { parseSource } from '../../../src/follow-up/template/parse.ts';

const program = (source: string): Program => {
  const parsed = parseSource(source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};

describe('a letter', () => {
  const opening = program('Thank you for {{#if phone}}the call{{else}}your time{{/if}} {{day}}.\n');
  // A part alone on its line takes that line's break with it.
  const letter = program(
    'Dear {{interviewer.name}},\n\n{{> opening}}\n\n{{#each points}}{{.}}{{#unless @last}}, {{/unless}}{{/each}}\n\n{{candidate}}',
  );
  const values = { interviewer: { name: 'Ada <Lovelace>' }, day: 'today', points: ['R&D', '"scale"'], candidate: 'Bo' };

  it('is text: nothing is escaped unless asked for', () => {
    const text = 'Dear Ada <Lovelace>,\n\nThank you for your time today.\n\nR&D, "scale"\n\nBo';
    expect(evaluate(letter, values, { partials: { opening } })).toEqual({ ok: true, value: text });
    expect(evaluate(letter, values, { partials: { opening }, escapeHtml: true })).toEqual({
      ok: true,
      value: 'Dear Ada &lt;Lovelace&gt;,\n\nThank you for your time today.\n\nR&amp;D, &quot;scale&quot;\n\nBo',
    });
  });

  it('is the same every time and leaves its values alone', () => {
    const frozen = JSON.stringify(values);
    const first = evaluate(letter, values, { partials: { opening } });
    expect(evaluate(letter, values, { partials: { opening } })).toEqual(first);
    expect(JSON.stringify(values)).toBe(frozen);
  });

  it('does not read tags in its values', () => {
    const given = { ...values, day: '{{candidate}}', candidate: '{{#if x}}' };
    expect(evaluate(letter, given, { partials: { opening } })).toMatchObject({
      ok: true,
      value: expect.stringMatching(/time \{\{candidate\}\}[\s\S]*\{\{#if x\}\}$/),
    });
  });
});

describe('problems', () => {
  it('have a place and, within a part, the part’s name', () => {
    const partials = { opening: program('Thank you\nfor {{time}}'), outer: program('\n{{> opening}}') };
    expect(evaluate(program('{{> outer}}'), {}, { partials, strict: true })).toEqual({
      ok: false,
      error: { line: 2, column: 7, message: 'There is no value called “time”', part: 'opening' },
    });
    expect(evaluate(program('a\n  {{b}}'), {}, { strict: true })).toEqual({
      ok: false,
      error: { line: 2, column: 5, message: 'There is no value called “b”' },
    });
  });

  it('in a block handed to a part belong to the one who wrote the block', () => {
    const partials = { frame: program('[{{> @partial-block}}]') };
    expect(evaluate(program('{{#> frame}}\n {{b}}{{/frame}}'), {}, { partials, strict: true })).toEqual({
      ok: false,
      error: { line: 2, column: 4, message: 'There is no value called “b”' },
    });
  });

  it('“this” that is no text', () => {
    expect(evaluate(program('{{this}}'), { a: 1 })).toMatchObject({
      ok: false,
      error: { message: '“this” is a group of values: name the one you mean' },
    });
  });

  it('what is not an Error of a helper is put into words too', () => {
    const helpers = {
      fail: () => {
        throw 'no';
      },
    };
    expect(evaluate(program('{{fail}}'), {}, { helpers })).toEqual({ ok: false, error: { line: 1, column: 3, message: 'no' } });
  });
});

it('starts with the @ names that it is given', () => {
  expect(evaluate(program('{{@mood}} {{@root.a}}'), { a: 1 }, { data: { mood: 'warm' } })).toEqual({ ok: true, value: 'warm 1' });
});
