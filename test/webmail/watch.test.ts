// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch, whenChanged } from '../../src/webmail/watch.ts';

const all = () => [...document.querySelectorAll<HTMLElement>('.it')];

describe('watch', () => {
  let life: AbortController;
  let found: { thing: HTMLElement; lost: AbortSignal }[];
  const add = () => {
    const thing = document.createElement('div');
    thing.className = 'it';
    document.body.append(thing);
    return thing;
  };
  /** Lets observers call, then time go by. */
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    document.body.replaceChildren();
    life = new AbortController();
    found = [];
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const start = () => watch(document, all, (thing, lost) => found.push({ thing, lost }), life.signal);

  it('finds what is there already, what comes, and each once', async () => {
    add();
    start();
    expect(found).toHaveLength(1);
    add();
    await pass(60);
    add();
    await pass(5000);
    expect(found).toHaveLength(3);
  });

  it('finds after a rest at once, before the page is painted', async () => {
    start();
    await pass(1000);
    add();
    await Promise.resolve();
    expect(found).toHaveLength(1);
  });

  it('does not lose what is taken out and put in again', async () => {
    const thing = add();
    start();
    thing.remove();
    await pass(40);
    document.body.append(document.createElement('p'), thing);
    await pass(5000);
    expect(found).toHaveLength(1);
    expect(found[0]?.lost.aborted).toBe(false);
  });

  it('tells once that something is gone, and that all is when it ends', async () => {
    const thing = add();
    add();
    start();
    thing.remove();
    await pass(200);
    expect(found.map(({ lost }) => lost.aborted)).toEqual([true, false]);
    life.abort();
    expect(found[1]?.lost.aborted).toBe(true);
    add();
    await pass(5000);
    expect(found).toHaveLength(2);
  });

  it('goes on when one look fails', async () => {
    const errors: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => errors.push(error));
    let looks = 0;
    whenChanged(
      document,
      () => {
        if (looks++ > 0) throw new Error('odd page');
      },
      life.signal,
    );
    start();
    add();
    await pass(3000);
    expect(found).toHaveLength(1);
    expect(errors.length).toBeGreaterThan(0);
    vi.unstubAllGlobals();
  });
});
