import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyPrefix,
  itemBytes,
  type LocalRecord,
  type MergePlan,
  mergeSync,
  type Seen,
  type SyncItem,
  type SyncLimits,
} from '../../src/extension/sync-merge.ts';

/** A browser profile: its records, the sync area as it sees it, and its clock, which may be wrong. */
class Profile {
  local: Record<string, LocalRecord> = {};
  area: Record<string, SyncItem> = {};
  seen: Record<string, Seen> = {};
  /** Keys of the area that were written here and not carried yet. */
  dirty = new Set<string>();
  readonly device: string;
  readonly clock: () => number;
  constructor(device: string, clock: () => number) {
    this.device = device;
    this.clock = clock;
  }

  write(key: string, d: unknown): void {
    this.local[key] = { u: this.clock(), d };
  }

  merge(limits?: SyncLimits): MergePlan {
    const { device, local, area, seen } = this;
    const given = structuredClone({ device, local, area, seen });
    const plan = mergeSync({ device, local, area, seen, now: this.clock(), ...(limits && { limits }) });
    expect({ device, local, area, seen }).toEqual(given);
    for (const key of plan.remove) delete this.local[key];
    Object.assign(this.local, structuredClone(plan.put));
    this.seen = structuredClone(plan.seen);
    Object.assign(this.area, structuredClone(plan.give));
    for (const key of Object.keys(plan.give)) this.dirty.add(key);
    return plan;
  }

  texts(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.local).map(([key, { d }]) => [key, d]));
  }
}

/** The account: item by item it takes what a browser wrote, or keeps what it has and hands that out. */
class Account {
  items: Record<string, SyncItem> = {};
  #changes = new Map<string, number>();
  #known = new Map<Profile, Map<string, number>>();

  /** What the browsers do on their own. Where both sides wrote, `isTaken` says whose it is to be. */
  carry(profile: Profile, isTaken: (key: string) => boolean): void {
    const known = this.#known.get(profile) ?? new Map<string, number>();
    this.#known.set(profile, known);
    const isBehind = (key: string) => (known.get(key) ?? 0) < (this.#changes.get(key) ?? 0);
    for (const key of profile.dirty) {
      if (isBehind(key) && !isTaken(key)) continue;
      const item = profile.area[key];
      if (!item) continue;
      this.items[key] = structuredClone(item);
      this.#changes.set(key, (this.#changes.get(key) ?? 0) + 1);
      known.set(key, this.#changes.get(key) ?? 0);
    }
    profile.dirty.clear();
    for (const [key, item] of Object.entries(this.items)) {
      if (!isBehind(key)) continue;
      profile.area[key] = structuredClone(item);
      known.set(key, this.#changes.get(key) ?? 0);
    }
  }
}

/** Two profiles with their clocks so many milliseconds apart. */
function two(apart = 0) {
  let time = 1_700_000_000_000;
  const here = new Profile('here', () => time);
  const there = new Profile('there', () => time + apart);
  const account = new Account();
  return {
    here,
    there,
    wait: (milliseconds = 1) => {
      time += milliseconds;
    },
    meet: () => {
      for (let round = 0; round < 4; round++)
        for (const profile of [here, there]) {
          profile.merge();
          account.carry(profile, () => true);
          profile.merge();
        }
    },
    account,
  };
}
const copiesIn = (profile: Profile) => Object.entries(profile.local).filter(([key]) => key.startsWith(copyPrefix));

describe('two devices', () => {
  it('come to have each other’s records, and a deletion goes along', () => {
    const { here, there, meet, wait } = two();
    here.write('profile', { fullName: 'Maya' });
    there.write('template:a.hbs', { source: 'A' });
    meet();
    expect(here.texts()).toEqual({ profile: { fullName: 'Maya' }, 'template:a.hbs': { source: 'A' } });
    expect(there.texts()).toEqual(here.texts());
    wait();
    delete there.local['template:a.hbs'];
    meet();
    expect(here.texts()).toEqual({ profile: { fullName: 'Maya' } });
    expect(here.area['template:a.hbs']).not.toHaveProperty('d');
  });

  it.each([0, 86_400_000, -86_400_000])(
    'take the later edit with clocks %d ms apart, and keep the one that lost as a copy',
    (apart) => {
      const { here, there, meet, wait } = two(apart);
      here.write('profile', { fullName: 'Maya' });
      meet();
      wait();
      here.write('profile', { fullName: 'Maya B.' });
      wait();
      there.write('profile', { fullName: 'Maya Brandt' });
      meet();
      expect(there.texts()).toEqual(here.texts());
      const names = [here.local.profile?.d, ...copiesIn(here).map(([, { d }]) => (d as { d: unknown }).d)];
      expect(names.map((one) => (one as { fullName: string }).fullName).sort()).toEqual(['Maya B.', 'Maya Brandt']);
      expect(copiesIn(here)).toMatchObject([[expect.stringMatching(/^copy:\d+-\w+:profile$/), { d: { of: 'profile' } }]]);
    },
  );

  it('follow an edit that was made on the other’s, however wrong a clock is', () => {
    const { here, there, meet } = two(-1_000_000_000);
    here.write('profile', { fullName: 'Maya' });
    meet();
    there.write('profile', { fullName: 'Maya Brandt' });
    meet();
    expect(here.texts()).toEqual({ profile: { fullName: 'Maya Brandt' } });
    expect(copiesIn(there)).toEqual([]);
  });

  it('do not conflict where both say the same', () => {
    const { here, there, meet } = two(5);
    here.write('profile', { fullName: 'Maya', email: 'm@norwell.example' });
    there.write('profile', { email: 'm@norwell.example', fullName: 'Maya' });
    meet();
    expect(copiesIn(here)).toEqual([]);
  });

  it('keep an edit that met a later deletion, and an edit that is later than a deletion', () => {
    for (const isLater of [true, false]) {
      const { here, there, meet, wait } = two();
      here.write('template:a.hbs', { source: 'A' });
      meet();
      const remove = () => delete here.local['template:a.hbs'];
      wait();
      if (!isLater) remove();
      if (!isLater) here.merge();
      wait();
      there.write('template:a.hbs', { source: 'B' });
      wait();
      if (isLater) there.merge();
      if (isLater) remove();
      meet();
      expect(here.texts()).toEqual(there.texts());
      expect(JSON.stringify(here.texts())).toContain('"B"');
    }
  });

  it('let whoever joins take the account’s, and keep what was there as a copy', () => {
    const { here, there, meet, wait } = two();
    here.write('profile', { fullName: 'Maya Brandt', email: 'm@norwell.example' });
    here.merge();
    meet();
    const late = new Profile('late', () => 1_800_000_000_000);
    wait();
    late.write('profile', { fullName: 'maya' });
    late.area = structuredClone(there.area);
    late.merge();
    expect(late.local.profile?.d).toEqual({ fullName: 'Maya Brandt', email: 'm@norwell.example' });
    expect(copiesIn(late)).toMatchObject([[expect.any(String), { d: { d: { fullName: 'maya' } } }]]);
  });

  it('do not bring a copy back that was thrown away', () => {
    const { here, there, meet, wait } = two();
    here.write('profile', { fullName: 'Maya' });
    meet();
    wait();
    here.write('profile', { fullName: 'A' });
    there.write('profile', { fullName: 'B' });
    meet();
    const [copy] = copiesIn(here);
    delete here.local[copy?.[0] ?? ''];
    meet();
    expect([copiesIn(here), copiesIn(there)]).toEqual([[], []]);
  });
});

describe('the area', () => {
  it('is filled again when the account was emptied, and a version of old does not win', () => {
    const { here, meet, wait } = two();
    here.write('profile', { fullName: 'Maya' });
    meet();
    const old = structuredClone(here.area);
    wait();
    here.write('profile', { fullName: 'Maya Brandt' });
    meet();
    here.area = {};
    expect(here.merge().give.profile?.d).toEqual({ fullName: 'Maya Brandt' });
    here.area = old;
    expect(here.merge().give.profile?.d).toEqual({ fullName: 'Maya Brandt' });
    expect(copiesIn(here)).toEqual([]);
  });

  it('takes no item that a browser would refuse: it stays here and is told, until it fits', () => {
    const { here, wait } = two();
    here.write('template:long.hbs', { source: 'ü'.repeat(4_100) });
    here.write('template:short.hbs', { source: 'x' });
    expect(here.merge().stay).toEqual([{ key: 'template:long.hbs', why: 'too-big' }]);
    expect(Object.keys(here.area)).toEqual(['template:short.hbs']);
    expect(here.merge().stay).toHaveLength(1);
    wait();
    here.write('template:long.hbs', { source: 'short' });
    expect(here.merge()).toMatchObject({ stay: [], give: { 'template:long.hbs': { d: { source: 'short' } } } });
  });

  it('lets one that outgrew it win here over an edit from elsewhere, keeps that as a copy, and says so once', () => {
    const { here, there, meet, wait } = two();
    here.write('template:a.hbs', { source: 'A' });
    meet();
    wait();
    there.write('template:a.hbs', { source: 'B' });
    wait();
    here.write('template:a.hbs', { source: 'x'.repeat(9_000) });
    meet();
    expect(here.local['template:a.hbs']?.d).toEqual({ source: 'x'.repeat(9_000) });
    expect(copiesIn(here)).toHaveLength(1);
    expect(there.local['template:a.hbs']?.d).toEqual({ source: 'B' });
    expect(here.merge()).toMatchObject({ put: {}, give: {} });
  });

  it('is never fuller than both browsers allow; the profile and the settings come first', () => {
    const { here } = two();
    for (let index = 0; index < 40; index++) here.write(`template:${index}.hbs`, { source: 'x'.repeat(4_000) });
    here.write('profile', { fullName: 'Maya' });
    here.write('settings', { holdErrors: true });
    const { stay } = here.merge();
    expect(Object.keys(here.area)).toEqual(expect.arrayContaining(['profile', 'settings']));
    const all = Object.entries(here.area).reduce((sum, [key, item]) => sum + itemBytes(key, item), 0);
    expect(all).toBeLessThan(102_400);
    expect(all).toBeGreaterThan(90_000);
    expect(stay).toHaveLength(42 - Object.keys(here.area).length);
    expect(new Set(stay.map(({ why }) => why))).toEqual(new Set(['full']));
    const many = new Profile('many', () => 1);
    for (let index = 0; index < 600; index++) many.write(`template:${index}.hbs`, {});
    expect(many.merge().stay).toHaveLength(100);
  });
});

describe('any number of devices', () => {
  const keys = ['profile', 'template:a.hbs', 'template:b.hbs'];
  const step = fc.record({
    who: fc.nat(2),
    key: fc.constantFrom(...keys),
    does: fc.constantFrom('write', 'write', 'delete', 'merge', 'merge', 'carry', 'carry'),
    isTaken: fc.boolean(),
    waits: fc.nat(3),
  });

  it('come to the same, whatever they do and whoever’s item the account takes, and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 }),
        (steps, clocks) => {
          let time = 1_000;
          let made = 0;
          const account = new Account();
          const profiles = clocks.map((apart, index) => new Profile(`d${index}`, () => time + apart));
          /** What was written, and what a person then wrote over or deleted with it before their eyes. */
          const written = new Set<number>();
          const replaced = new Set<number>();
          for (const { who, key, does, isTaken, waits } of steps) {
            const profile = profiles[who];
            if (!profile) continue;
            time += waits;
            const before = profile.local[key]?.d as { number: number } | undefined;
            if (does === 'write') {
              if (before) replaced.add(before.number);
              written.add(++made);
              profile.write(key, { number: made });
            } else if (does === 'delete') {
              if (before) replaced.add(before.number);
              delete profile.local[key];
            } else if (does === 'merge') profile.merge();
            else account.carry(profile, () => isTaken);
          }
          for (let round = 0; round < 8; round++)
            for (const profile of profiles) {
              profile.merge();
              account.carry(profile, () => true);
              profile.merge();
            }
          const [first, ...others] = profiles;
          for (const other of others) expect(other.texts()).toEqual(first?.texts());
          // Nothing is left to do: it does not go on for ever.
          for (const profile of profiles) expect(profile.merge()).toMatchObject({ put: {}, remove: [], give: {} });
          const numbers = (JSON.stringify(first?.texts()).match(/"number":\d+/g) ?? []).map((text) => Number(text.slice(9)));
          const there = new Set(numbers);
          for (const number of written) expect(there.has(number) || replaced.has(number)).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });
});
