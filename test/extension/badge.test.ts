import { expect, it, vi } from 'vitest';
import { browserInMemory } from './browser-in-memory.ts';

const memory = browserInMemory();
vi.mock('../../src/extension/browser.ts', () => ({
  get browser() {
    return memory.browser;
  },
}));
const { showBadge } = await import('../../src/extension/badge.ts');

it.each([
  [
    { due: 0, urgency: 'calm' },
    { text: '', title: 'Afterword' },
  ],
  [
    { due: 2, urgency: 'calm' },
    { text: '2', title: 'Afterword: 2 due' },
  ],
  [
    { due: 1, urgency: 'soon' },
    { text: '1', title: 'Afterword: 1 due, the last hours', color: '#8a5a00' },
  ],
  [
    { due: 3, urgency: 'late' },
    { text: '3', title: 'Afterword: 3 due, one is late', color: '#a3261e' },
  ],
] as const)('shows %j as %j, in words as well as in colour', async (state, shown) => {
  await showBadge(state);
  expect(memory.badge).toMatchObject(shown);
});
