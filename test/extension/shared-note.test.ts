import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { merge, shareNote } from '../../src/extension/shared-note.ts';

const person = (id: string, connectionPoint = '') => ({ id, fullName: '', connectionPoint });

describe('merging what two pages wrote at once', () => {
  const base = { company: 'Cal', role: '', people: [person('dana'), person('tom')] };

  it('keeps both sides’ changes, and lets ours stand where both changed the same field', () => {
    expect(merge({ ...base, company: 'Caldera' }, { ...base, role: 'Analyst' }, base)).toEqual({
      ...base,
      company: 'Caldera',
      role: 'Analyst',
    });
    expect(merge({ ...base, company: 'Caldera' }, { ...base, company: 'Calm' }, base)).toMatchObject({ company: 'Caldera' });
  });

  it('merges people by who they are: one added here and one there stay, one removed stays away', () => {
    const ours = { ...base, people: [person('dana', 'rainy days'), person('tom'), person('iris')] };
    const theirs = { ...base, people: [person('dana'), person('hugo')] };
    expect(merge(ours, theirs, base)).toMatchObject({
      people: [person('dana', 'rainy days'), person('hugo'), person('iris')],
    });
  });

  it('keeps ours where nothing is known of how it was before', () => {
    expect(merge({ company: 'Cal' }, { company: '', role: 'Analyst' }, undefined)).toEqual({ company: 'Cal', role: 'Analyst' });
  });
});

describe('two pages on one note', () => {
  type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
  let listeners: Set<Listener>;
  beforeEach(() => {
    listeners = new Set();
    const onChanged = {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
    vi.stubGlobal('chrome', { storage: { onChanged } });
  });
  afterEach(() => vi.unstubAllGlobals());

  /** A page of its own: what it types reaches every page, itself included, when `deliver` is called. */
  const waiting: (() => void)[] = [];
  const deliver = () => {
    for (const one of waiting.splice(0)) one();
  };
  let versions = 0;
  function open(name: string) {
    const here = { page: `${name} `, seen: '' };
    const page = { note: {} as unknown, lifetime: new AbortController(), type };
    function type(note: unknown): void {
      page.note = note;
      const on = here.seen;
      const id = `${here.page}${++versions}`;
      here.seen = note === null ? '' : id;
      const newValue = { d: note, on, id };
      waiting.push(() => {
        for (const listener of listeners) listener({ 'half-written': { newValue } }, 'local');
      });
    }
    const show = (theirs: unknown, isBoth: boolean) => {
      if (isBoth) type(theirs);
      else page.note = theirs;
    };
    shareNote(here, () => page.note, show, page.lifetime.signal);
    return page;
  }

  it('begin anew behind the end of a note: what a page that is opened then takes down is not wiped by one that was there', () => {
    const [one, other] = [open('one'), open('other')];
    one.type({ company: 'Caldera' });
    deliver();
    one.type(null);
    deliver();
    for (const page of [one, other]) page.note = { company: '' };
    const third = open('third');
    third.type({ company: 'Northline' });
    deliver();
    expect([one.note, other.note, third.note]).toEqual(Array(3).fill({ company: 'Northline' }));
    for (const page of [one, other, third]) page.lifetime.abort();
  });

  it('take turns: the last word stands in both', () => {
    const [one, other] = [open('one'), open('other')];
    one.type({ company: 'Cal' });
    deliver();
    expect(other.note).toEqual({ company: 'Cal' });
    other.type({ company: 'Caldera' });
    deliver();
    expect(one.note).toEqual({ company: 'Caldera' });
    one.type(null);
    deliver();
    expect(other.note).toBeNull();
  });

  it('write at once: both come to the same, with both changes', () => {
    const [one, other] = [open('one'), open('other')];
    one.type({ company: 'Cal', role: '' });
    deliver();
    one.type({ company: 'Caldera', role: '' });
    other.type({ company: 'Cal', role: 'Analyst' });
    for (let round = 0; waiting.length && round < 10; round++) deliver();
    expect(waiting).toEqual([]);
    expect(one.note).toEqual({ company: 'Caldera', role: 'Analyst' });
    expect(other.note).toEqual(one.note);
  });

  it('hears no more once it is closed, and stumbles over nothing', () => {
    const page = open('one');
    for (const listener of listeners) {
      listener({ 'half-written': {} }, 'local');
      listener({ 'half-written': { newValue: { d: {}, v: 1 } } }, 'local');
      listener({ 'half-written': { newValue: { d: {}, id: 'x' } } }, 'sync');
    }
    expect(page.note).toEqual({});
    page.lifetime.abort();
    expect(listeners.size).toBe(0);
  });
});
