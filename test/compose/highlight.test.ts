// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { highlight } from '../../src/compose/highlight.ts';
import { composeInMemory } from './compose-in-memory.ts';

// jsdom has no highlights: a registry that remembers takes their place. What is painted is proved in the browsers.
class Highlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
class CSSStyleSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}
const registry = new Map<string, Highlight>();
const before = { CSS: globalThis.CSS };
beforeEach(() => {
  Object.assign(window, { CSS: { highlights: registry }, Highlight, CSSStyleSheet });
  Object.assign(document, { adoptedStyleSheets: [] });
  registry.clear();
});
afterEach(() => Object.assign(window, before));

it('marks the words without touching the message', () => {
  const { compose, type } = composeInMemory();
  type('Dear Mr. Quist,');
  const { outerHTML } = compose.root;
  highlight(compose, [5, 14]);
  const [[name, mark] = []] = registry;
  expect(mark?.ranges.map(String)).toEqual(['Mr. Quist']);
  const sheets = document.adoptedStyleSheets as unknown as CSSStyleSheet[];
  expect(sheets.map(({ text }) => text).join()).toContain(`::highlight(${name})`);
  expect(compose.root.outerHTML).toBe(outerHTML);
});

it('takes the mark away again, and paints the page once however often it marks', () => {
  const { compose, type } = composeInMemory();
  type('Dear Mr. Quist,');
  highlight(compose, [0, 4]);
  const sheets = document.adoptedStyleSheets.length;
  highlight(compose, [5, 14]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  highlight(compose, undefined);
  expect(registry.size).toBe(0);
});

it('leaves the mark in another message alone: only one is pointed at, and many are read', () => {
  const [here, there] = [composeInMemory(), composeInMemory()];
  here.type('Dear Mr. Quist,');
  highlight(here.compose, [5, 14]);
  highlight(there.compose, undefined);
  expect(registry.size).toBe(1);
  highlight(here.compose, undefined);
  expect(registry.size).toBe(0);
});

it('does without where the browser has no highlights', () => {
  Object.assign(window, { CSS: {} });
  const { compose, type } = composeInMemory();
  type('Dear Mr. Quist,');
  expect(() => highlight(compose, [5, 14])).not.toThrow();
});
