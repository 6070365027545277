import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/follow-up/template/names-in.ts';
import { parseSource } from '../../../src/follow-up/template/parse.ts';

const names = (source: string, helpers?: ReadonlySet<string>): string[] => {
  const parsed = parseSource(source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return namesIn(parsed.value, helpers);
};

describe('the values that a program needs', () => {
  it.each([
    ['words alone', 'Dear all', []],
    ['what is shown', 'Dear {{interviewer.name}} at {{company}}', ['interviewer.name', 'company']],
    ['each once', '{{a}}{{a}}{{{a}}}{{&a}}{{this.a}}{{./a}}', ['a']],
    ['a name in brackets or quotes', '{{[a b].c}}{{"d e"}}', ['a b.c', 'd e']],
    ['arguments, named ones and those in brackets', '{{join a b.c by=d}}{{join (join e) f="x"}}', ['a', 'b.c', 'd', 'e']],
    ['no literals, no @ names, no “this”', '{{join "x" 1 true @root.a}}{{this}}{{.}}{{@index}}', []],
    ['not what a condition asks or holds', '{{#if a}}{{b}}{{/if}}{{#unless c}}{{d}}{{else}}{{e}}{{/unless}}{{f}}', ['f']],
    ['not what has an else', '{{#a}}{{b}}{{else}}{{c}}{{/a}}{{#with d}}{{e}}{{else}}x{{/with}}{{^f}}x{{/f}}', []],
    [
      'a with, and what is in it',
      '{{#with company}}{{name}} {{office.city}}{{../role}}{{/with}}',
      ['company', 'company.name', 'company.office.city', 'role'],
    ],
    [
      'a with’s own name for it',
      '{{#with company as |c|}}{{c.name}}{{role}}{{/with}}',
      ['company', 'company.name', 'company.role'],
    ],
    [
      'a list, not its members',
      '{{#each points as |p i|}}{{p.text}}{{text}}{{i}}{{../role}}{{@root.x}}{{/each}}',
      ['points', 'role'],
    ],
    ['a section', '{{#points}}{{text}}{{../role}}{{/points}}', ['points', 'role']],
    [
      'what a part is given',
      '{{> connection interviewer name=candidate.name}}{{> (lookup parts kind)}}',
      ['interviewer', 'candidate.name', 'parts', 'kind'],
    ],
    ['not what stands in a default or an inline part', '{{#> part}}{{a}}{{/part}}{{#*inline "p"}}{{b}}{{/inline}}', []],
    ['not what a block helper holds', '{{#sorted list by=key}}{{a}}{{/sorted}}', ['list', 'key']],
    ['steps beyond the top', '{{../a}}{{#with b}}{{../../c}}{{/with}}', ['b']],
    ['names that every object has', '{{constructor}}{{__proto__.toString}}', ['constructor', '__proto__.toString']],
  ])('%s', (_, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it('leaves out the helpers that it is told of', () => {
    expect(names('{{today}} {{this.today}} {{day}}', new Set(['today']))).toEqual(['today', 'day']);
    expect(names('{{today}} {{day}}', new Set(['today']))).toEqual(['day']);
  });
});
