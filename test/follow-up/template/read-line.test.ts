import { expect, it } from 'vitest';
import { readLine } from '../../../src/follow-up/template/read-line.ts';

const at = (text: string) => readLine({ text, line: 7, column: 10 });

it('keeps plain lines as text and names by turns', () => {
  expect(at('Thank you.')).toEqual({ ok: true, value: ['Thank you.'] });
  expect(at('{{role}}{{company}} x')).toEqual({ ok: true, value: ['', 'role', '', 'company', ' x'] });
});

it('keeps anything more as a program with the names it needs', () => {
  const line = at('{{#if offer}}See {{offer}}.{{/if}} {{role}}');
  expect(line).toMatchObject({ ok: true, value: { names: ['role'] } });
});

it('points at mistakes', () => {
  expect(at('Hello {{rolle}}')).toMatchObject({ ok: false, error: { line: 7, column: 18 } });
  expect(at('Hello {{role')).toMatchObject({ ok: false, error: { line: 7 } });
  expect(at('{{#if offer}}{{> opening}}{{/if}}').ok && 'program').toBeTruthy();
});
