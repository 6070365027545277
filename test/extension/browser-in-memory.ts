/** The browser as far as storage, alarms, the badge and notifications go. */
type Listener = (...given: never[]) => unknown;

const event = () => {
  const listeners = new Set<Listener>();
  return {
    clear: () => listeners.clear(),
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    tell: (...given: unknown[]) => [...listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...given)),
  };
};

/** `navigator.locks`, with one lock: who asks for it waits for who holds it. */
export function locksInMemory() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_: string, act: () => unknown) {
      last = last.then(act, act);
      return last;
    },
  };
}

/** `browser`, and what came of it. `mayNotify` as if the permission had been given. */
export function browserInMemory({ mayNotify = true, isFirefox = false } = {}) {
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const sync: Record<string, unknown> = {};
  const managed: Record<string, unknown> = {};
  const shown: Record<string, { title: string; message: string; buttons?: { title: string }[] }> = {};
  const log: string[] = [];
  let alarm: { name: string; scheduledTime: number } | undefined;
  const badge = { text: '', color: '', title: '' };
  const onChanged = event();
  const area = (records: Record<string, unknown>) => ({
    get: async (wanted: string | string[] | null) => {
      const keys = wanted === null ? Object.keys(records) : [wanted].flat().filter((key) => key in records);
      return structuredClone(Object.fromEntries(keys.map((key) => [key, records[key]])));
    },
    set: async (items: Record<string, unknown>) => {
      Object.assign(records, structuredClone(items));
      if (records === local) onChanged.tell(items, 'local');
    },
    remove: async (gone: string | string[]) => {
      for (const key of [gone].flat()) delete records[key];
      if (records === local) onChanged.tell(Object.fromEntries([gone].flat().map((key) => [key, {}])), 'local');
    },
    clear: async () => {
      for (const key of Object.keys(records)) delete records[key];
    },
  });
  const notifications = {
    onClicked: event(),
    ...(isFirefox ? {} : { onButtonClicked: event() }),
    create: async (id: string, options: (typeof shown)[string]) => {
      shown[id] = options;
      log.push(id);
      return id;
    },
    clear: async (id: string) => delete shown[id],
    getAll: async () => ({ ...shown }),
  };
  const browser = {
    storage: { local: area(local), session: area(session), sync: area(sync), managed: area(managed), onChanged },
    alarms: {
      onAlarm: event(),
      get: async () => alarm,
      create: async (name: string, { when }: { when: number }) => {
        alarm = { name, scheduledTime: when };
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) => void Object.assign(badge, { color }),
      setBadgeTextColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void Object.assign(badge, { title }),
    },
    runtime: {
      onStartup: event(),
      onInstalled: event(),
      getURL: (file: string) => file,
      ...(isFirefox && { getBrowserInfo: () => undefined }),
    },
    permissions: { onAdded: event() },
    notifications: mayNotify ? notifications : undefined,
  };
  /** The worker dies, and with it everybody who listened. */
  const die = () => {
    const { alarms, runtime, permissions } = browser;
    const events = [onChanged, alarms.onAlarm, runtime.onStartup, runtime.onInstalled, permissions.onAdded];
    for (const one of [...events, notifications.onClicked, notifications.onButtonClicked]) one?.clear();
  };
  return { browser, die, local, session, sync, managed, shown, log, badge, notifications, alarm: () => alarm };
}
