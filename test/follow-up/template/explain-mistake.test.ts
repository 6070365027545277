import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/follow-up/template/parse.ts';

const problemOf = (source: string): string => {
  const parsed = parseSource(source);
  return parsed.ok ? 'parsed' : `${parsed.error.line}:${parsed.error.column} ${parsed.error.message}`;
};

describe('mistakes in plain words, where they are', () => {
  it.each([
    ['{{name', '1:1 The tag that opens here is not closed: it needs }}'],
    ['{{name}', '1:1 The tag that opens here is not closed: it needs }}'],
    ['Dear {{name,\nI am {{who}}.', '1:6 The tag that opens here is not closed: it needs }}'],
    ['Dear {{name\n\nThank you', '1:6 The tag that opens here is not closed: it needs }}'],
    ['{{{name}}', '1:1 The tag opens with three braces and closes with two'],
    ['{{name}}}', '1:7 The tag closes with three braces but does not open with three'],
    ['a {{}}', '1:3 The tag is empty'],
    ['{{> }}', '1:1 The tag is empty'],
    ['{{name &}}', '1:8 “&” can’t stand in a tag here'],
    ['{{"name}}', '1:3 The quotation mark that opens here is not closed'],
    ["{{show 'name}}", '1:8 The quotation mark that opens here is not closed'],
    ['{{show a=}}', '1:9 A value is missing after the ='],
    ['{{show (join a}}', '1:1 A bracket or a list of names that opens in this tag is not closed'],
    ['{{show a)}}', '1:9 The bracket “)” closes nothing, or is empty'],
    ['{{show ()}}', '1:9 The bracket “)” closes nothing, or is empty'],
    ['{{#each a as |}}{{/each}}', '1:11 A name is missing after “as |”'],
    ['{{#each a as |x}}{{/each}}', '1:1 A bracket or a list of names that opens in this tag is not closed'],
    ['Dear\n{{#if a}}x', '2:1 The block that opens here is not closed: it needs {{/if}}'],
    ['{{#if a}}{{#each b}}x{{/each}}', '1:1 The block that opens here is not closed: it needs {{/if}}'],
    ['{{^a}}x', '1:1 The block that opens here is not closed: it needs {{/a}}'],
    ['{{#> part}}x', '1:1 The block that opens here is not closed: it needs {{/part}}'],
    ['{{#if a}}x{{else}}', '1:1 The block that opens here is not closed: it needs {{/if}}'],
    ['{{#if a}}\n {{#each b}}\n{{/if}}', '2:5 {{#each}} opens here, but {{/if}} comes before {{/each}}'],
    ['{{#if a}}x{{/unless}}', '1:4 {{#if}} opens here, but {{/unless}} comes before {{/if}}'],
    ['x {{/if}}', '1:3 {{/if}} closes a block that no tag opens'],
    ['{{else}}', '1:1 {{else}} stands outside a block'],
    ['{{else if a}}', '1:1 {{else if a}} stands outside a block'],
    ['{{^}}', '1:1 {{^}} stands outside a block'],
    ['{{#if a}}{{else}}{{else}}{{/if}}', '1:18 This block has its {{else}} already'],
    ['{{^if a}}{{else if b}}{{/if}}', '1:10 A block that opens with {{^ takes one plain {{else}}'],
    ['{{a/../b}}', '1:3 “a/..” is no name: “..” and “this” come first or not at all'],
    ['x\n y{{!-- a', '2:3 The comment that opens here is not closed: it needs --}}'],
    ['{{! a', '1:1 The tag that opens here is not closed: it needs }}'],
    ['{{{{raw}}}} x', '1:1 Four braces mean nothing here: write two'],
    ['{{#*inline "a"}}x{{else}}y{{/inline}}', '1:38 An inline part has no {{else}}'],
    ['a\r\nb\r\n{{name', '3:1 The tag that opens here is not closed: it needs }}'],
  ])('%s', (source, expected) => {
    expect(problemOf(source)).toBe(expected);
  });

  it('says nothing of the parser’s own, and never points outside the source', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '#',
      '/',
      '^',
      '>',
      'if',
      'else',
      'a',
      ' ',
      '"',
      "'",
      '(',
      ')',
      '|',
      'as',
      '=',
      '!',
      '--',
      '~',
      '*',
      '&',
      '@',
      '..',
      '.',
      '\n',
      '[',
      ']',
      '\\',
      '{{#if a}}',
      '{{/if}}',
      '{{else}}',
      '💬',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('');
        const parsed = parseSource(source);
        if (parsed.ok) return;
        const { line, column, message } = parsed.error;
        expect(message).not.toMatch(/Expecting|Parse error|Lexical|INVALID|undefined|doesn't|^$/);
        const lines = source.split(/\r\n?|\n/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }),
      { numRuns: 4000 },
    );
  });
});
