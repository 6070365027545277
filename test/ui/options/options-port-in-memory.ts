/** The options page's way to a store that is a variable, with letters written by the real writer. */

import { inWords } from '../../../src/extension/refusal-words.ts';
import { importPlan } from '../../../src/follow-up/import-plan.ts';
import { letterTo } from '../../../src/follow-up/letter-for.ts';
import { type OwnKind, withOwnWords } from '../../../src/follow-up/template/own-words.ts';
import type { AcrossStatus, OptionsPort, Stored } from '../../../src/ui/options/options-port.ts';
import { library } from '../../follow-up/templates.ts';

/** The port, what it keeps, and what it was asked to do. */
export function portOf(stored: Stored) {
  let now = stored;
  const listeners = new Set<() => void>();
  const files: { name: string; text: string }[] = [];
  const kinds = new Map<string, OwnKind>();
  let across: AcrossStatus = { isOn: false, records: 0, bytes: 0, stay: [], unread: [] };
  const change = async (next: Partial<Stored>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
    return { ok: true as const, value: null };
  };
  const port: OptionsPort = {
    read: async () => ({ ok: true, value: now }),
    subscribe(changed, signal) {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
    saveProfile: (candidate) => change({ notes: { ...now.notes, candidate } }),
    importNotes: (interviews, candidate) => {
      const given = { ...now.notes, interviews: [...interviews], ...(candidate ? { candidate } : {}) };
      const ids = new Set(interviews.map(({ id }) => id));
      const kept = now.notes.interviews.filter(({ id }) => !ids.has(id));
      const merged = importPlan(now.notes, given).interviews.map((one) => one.merged);
      return change({ notes: { ...given, interviews: [...kept, ...merged] } });
    },
    forget: (key) =>
      change({
        unreadable: now.unreadable.filter((one) => one.key !== key),
        wordings: now.wordings.filter((one) => one.key !== key),
        copies: now.copies.filter((one) => one.key !== key),
      }),
    wipe: () =>
      change({
        notes: { ...now.notes, candidate: { fullName: '' }, interviews: [] },
        unreadable: [],
        templates: [],
        wordings: [],
        kept: [],
        keeping: { days: 0, since: 0 },
        copies: [],
      }),
    holdErrors: (holdErrors) => change({ holdErrors }),
    allowReminders: async (reminds) => (await change({ permitted: { ...now.permitted, reminds } })).ok,
    allowSite: async (host) =>
      (await change({ permitted: { ...now.permitted, addedSites: [...now.permitted.addedSites, host] } })).ok,
    forgetSite: async (host) => {
      const addedSites = now.permitted.addedSites.filter((one) => one !== host);
      return (await change({ permitted: { ...now.permitted, addedSites } })).ok;
    },
    changeKeeping: (keeping) => change({ keeping: { ...now.keeping, ...keeping } }),
    across: {
      run: async () => ({ ok: true, value: across }),
      switch(isOn) {
        across = { ...across, isOn, records: 2, bytes: 1234, stay: isOn ? [{ key: 'template:long.hbs', why: 'too-big' }] : [] };
        return change({});
      },
      empty() {
        across = { ...across, records: 0, bytes: 0 };
        return change({});
      },
      restoreCopy: (key) => change({ copies: now.copies.filter((one) => one.key !== key) }),
    },
    saveFile: (name, text) => void files.push({ name, text }),
    shippedWords: async () => library,
    saveTemplate(file, source, kind) {
      kinds.set(file, kind);
      return change({ templates: [...now.templates.filter((one) => one.file !== file), { file, source }] });
    },
    deleteTemplate: (file) => change({ templates: now.templates.filter((one) => one.file !== file) }),
    write: async ({ own, notes = now.notes, ...target }) =>
      inWords(
        letterTo({
          ...target,
          notes,
          library: withOwnWords(library, { kinds: [own], wordings: [] }),
          now: new Date().toISOString(),
        }),
      ),
  };
  return { port, stored: () => now, files, kinds };
}
