import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/follow-up/template/evaluate.ts';
import { parseSource } from '../../../src/follow-up/template/parse.ts';

const letter = `{{! the opening }}
Dear {{interviewer.name}},

Thank you for {{#if phone}}the call{{else}}your time{{/if}} {{day}}.
{{#each points as |point number|}}
  {{number}}. {{point}}
{{/each}}
{{> closing who=candidate.name}}
`;

describe('what a source becomes', () => {
  it('is text and tuples, with inline parts first', () => {
    expect(parseSource('a{{b.c}}{{#*inline "p"}}x{{/inline}}')).toEqual({
      ok: true,
      value: [['inline', 'p', ['x']], 'a', ['show', ['path', 100_004, 0, '', ['b', 'c']], 0]],
    });
  });

  it('merges text and forgets comments', () => {
    expect(parseSource('a{{! note }}b\\{{c}} {{~! note}} d')).toEqual({ ok: true, value: ['ab{{c}} d'] });
  });

  it('keeps literals as they are', () => {
    const parsed = parseSource('{{h "x" 1 -2.5 true null undefined a=1}}');
    expect(parsed).toMatchObject({
      ok: true,
      value: [['show', ['call', 100_001, ['path', 100_003, 0, '', ['h']], ['x', 1, -2.5, true, null, []], [['a', 1]]], 0]],
    });
  });

  it.each([
    ['{{a}}', ['path', 100_003, 0, '', ['a']]],
    ['{{./a}}', ['path', 100_003, 0, '.', ['a']]],
    ['{{this.a}}', ['path', 100_003, 0, '.', ['a']]],
    ['{{this}}', ['path', 100_003, 0, '.', []]],
    ['{{thistle}}', ['path', 100_003, 0, '', ['thistle']]],
    ['{{this-day}}', ['path', 100_003, 0, '', ['this-day']]],
    ['{{../../a.b}}', ['path', 100_003, 2, '.', ['a', 'b']]],
    ['{{@../index}}', ['path', 100_003, 1, '@', ['index']]],
    ['\n {{"a b"}}', ['path', 200_004, 0, '', ['a b']]],
  ])('%s', (source, path) => {
    const parsed = parseSource(source);
    expect(parsed.ok && parsed.value.at(-1)).toEqual(['show', path, 0]);
  });

  it('survives JSON and renders the same', () => {
    const parsed = parseSource(letter);
    const closing = parseSource('{{who}}{{#if @root.phone}}!{{/if}}\n');
    if (!parsed.ok || !closing.ok) throw new Error('does not parse');
    const values = { interviewer: { name: 'Ada' }, day: 'today', points: ['x', 'y'], candidate: { name: 'Bo' } };
    const again = JSON.parse(JSON.stringify(parsed.value));
    expect(again).toEqual(parsed.value);
    const text = evaluate(parsed.value, values, { partials: { closing: closing.value } });
    expect(text).toEqual({ ok: true, value: 'Dear Ada,\n\nThank you for your time today.\n  0. x\n  1. y\nBo\n' });
    expect(evaluate(again, values, { partials: { closing: closing.value } })).toEqual(text);
  });

  it('stays small beside the tree that Handlebars makes', () => {
    const parsed = parseSource(letter);
    expect(JSON.stringify(parsed.ok && parsed.value).length).toBeLessThan(3 * letter.length);
  });
});

describe('what is no part of the language', () => {
  it.each([
    ['{{* deco}}', '1:1 A star is for {{#*inline "name"}}…{{/inline}} only'],
    ['{{#* deco}}{{/deco}}', '1:1 A star is for {{#*inline "name"}}…{{/inline}} only'],
    ['a {{#*inline}}{{/inline}}', '1:3 Give the inline part a name in quotation marks: {{#*inline "name"}}'],
    ['{{#*inline name}}{{/inline}}', '1:1 Give the inline part a name in quotation marks: {{#*inline "name"}}'],
    ['{{{{raw}}}} {{a}} {{{{/raw}}}}', '1:1 Four braces mean nothing here: write two'],
    ['{{> a b c}}', '1:9 A part takes one value at most; give the others names, as in name=value'],
  ])('%s', (source, expected) => {
    const parsed = parseSource(source);
    expect(parsed.ok ? 'parsed' : `${parsed.error.line}:${parsed.error.column} ${parsed.error.message}`).toBe(expected);
  });
});
