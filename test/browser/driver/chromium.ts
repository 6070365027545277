import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { CdpView } from './cdp-view.ts';
import { type Driver, type DriverOptions, firstPage, type Look, type Page, type View } from './driver.ts';
import { requireBrowser } from './find-browser.ts';
import { rawSession, type Session } from './session.ts';
import { until, within } from './until.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  title: string;
}

/** Starts Chromium (or Chrome, Edge, Brave) by playwright-core and the debugging protocol. */
export async function openChromium(options: DriverOptions): Promise<Driver> {
  const { extension, policy } = options;
  // Before the start: Chromium watches the folder for changes only where it was there then.
  const forgetPolicy = extension && policy ? writePolicy(extension, policy) : () => {};
  const profile = await mkdtemp(path.join(os.tmpdir(), 'afterword-chromium-'));
  const context = await launch(profile, options).catch(async (error: unknown) => {
    forgetPolicy();
    await removeProfile(profile);
    throw error;
  });
  const driver = new ChromiumDriver(context, profile, options);
  void driver.closed.then(forgetPolicy);
  try {
    await driver.start();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function launch(profile: string, options: DriverOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? requireBrowser('chromium'),
    headless: !options.headed,
    timeout: 60_000,
    // With a window, Ctrl+C is for whoever opened it to handle.
    handleSIGINT: !options.headed,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-back-forward-cache',
      ...(options.headed ? ['--enable-automation'] : []),
    ],
    ignoreHTTPSErrors: true,
    viewport: options.headed ? null : (options.viewport ?? { width: 1280, height: 800 }),
    ...(options.headed ? {} : { deviceScaleFactor: options.deviceScaleFactor ?? 1 }),
    colorScheme: options.colorScheme ?? (options.headed ? null : 'light'),
    ...(options.locale !== undefined && { locale: options.locale }),
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.practice.port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      // There is none on a machine for tests, and to imitate one costs a third of the time in which a page opens.
      ...(options.headed ? [] : ['--disable-gpu', '--disable-software-rasterizer']),
      '--no-first-run',
      // The toolbar popup is a target of its own, which no page setting reaches.
      ...(options.deviceScaleFactor ? [`--force-device-scale-factor=${options.deviceScaleFactor}`] : []),
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
    ],
  });
}

/** Chromium's forced colours go by the scheme: dark ones are what most people have who need them. */
const mediaOf = (look: Look) =>
  ({
    colorScheme: look === 'light' ? 'light' : 'dark',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  }) as const;

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  #context: BrowserContext;
  #isOver: () => void = () => {};
  readonly #profile: string;
  readonly #options: DriverOptions;
  readonly #errors: string[] = [];
  readonly #pages = new WeakMap<PlaywrightPage, Promise<ChromiumPage>>();
  #browser: Session | undefined;
  #id = '';
  /** Where the extension was installed from. */
  #folder = '';
  #front: PlaywrightPage | undefined;
  #helper: Promise<{ targetId: string; view: CdpView }> | undefined;
  #reloading: Promise<void> = Promise.resolve();
  #look: Look | undefined;
  #closed = false;
  #isRestarting = false;

  constructor(context: BrowserContext, profile: string, options: DriverOptions) {
    this.#context = context;
    this.#profile = profile;
    this.#options = options;
    this.closed = new Promise((resolve) => {
      this.#isOver = resolve;
    });
    process.once('exit', this.#forgetProfile);
  }

  /** For a process that ends before `close`. */
  readonly #forgetProfile = () => rmSync(this.#profile, { recursive: true, force: true });

  async start(): Promise<void> {
    await this.#attend();
    if (this.#options.extension) await this.installExtension(this.#options.extension);
    if (this.#options.extension && this.#options.policy) await this.#reloadPolicies();
  }

  /** Takes the browser that runs now in hand. */
  async #attend(): Promise<void> {
    const context = this.#context;
    context.once('close', () => {
      // A restart goes on with another.
      if (context === this.#context && !this.#isRestarting) this.#isOver();
    });
    const browser = context.browser();
    if (!browser) throw new Error('Chromium gives no debugging session');
    const session = await browser.newBrowserCDPSession();
    this.#browser = session as unknown as Session;
    this.#context.on('weberror', (event) => this.#errors.push(String(event.error().message)));
    this.#context.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    this.#front = this.#context.pages()[0];
  }

  async restart(meanwhile?: () => Promise<unknown>): Promise<void> {
    this.#isRestarting = true;
    await this.#end();
    if (this.#options.lasting) await keepLoaded(this.#profile, this.#id);
    await meanwhile?.();
    this.#context = await launch(this.#profile, this.#options);
    this.#isRestarting = false;
    await this.#attend();
    if (this.#id) await until('the background to start', () => this.backgroundAlive());
  }

  get version(): string {
    return `Chromium ${this.#context.browser()?.version()}`;
  }

  get #cdp(): Session {
    if (!this.#browser) throw new Error('Chromium has not started');
    return this.#browser;
  }

  async #targets(filter: object[] = [{}]): Promise<TargetInfo[]> {
    return (await this.#cdp.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter })).targetInfos;
  }

  async installExtension(folder: string): Promise<void> {
    this.#folder = path.resolve(folder);
    // It throws the reason when the manifest is bad.
    this.#id = (await this.#cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: this.#folder })).id;
    await until('the background to start', () => this.backgroundAlive());
    // An unpacked extension stays over a restart where a person has switched this on.
    if (this.#options.lasting)
      await this.#manage('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    if (this.#options.keepFirstPage || !existsSync(path.join(this.#folder, firstPage))) return;
    const url = `chrome-extension://${this.#id}/${firstPage}`;
    const tab = await until('the first page', async () => (await this.#targets()).find((target) => target.url === url));
    await this.#cdp.send('Target.closeTarget', { targetId: tab.targetId });
    // The tab that comes to the front in its place must do so before another one is opened, which would be hidden by it.
    await until('the first page to be gone', async () =>
      (await this.#targets()).every(({ targetId }) => targetId !== tab.targetId),
    );
    await this.#front?.bringToFront();
  }

  async #wrap(page: PlaywrightPage): Promise<ChromiumPage> {
    const known = this.#pages.get(page);
    if (known) return known;
    const wrapped = this.#context.newCDPSession(page).then(
      (session) =>
        new ChromiumPage(page, session as unknown as Session, () => this.#id, {
          wrap: (other) => this.#wrap(other),
          toFront: () => {
            this.#front = page;
          },
        }),
    );
    this.#pages.set(page, wrapped);
    return wrapped;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.#context.newPage();
    this.#front = page;
    if (this.#look) await page.emulateMedia(mediaOf(this.#look));
    const wrapped = await this.#wrap(page);
    if (url) await wrapped.goto(url);
    return wrapped;
  }

  async setLook(look: Look): Promise<void> {
    this.#look = look;
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia(mediaOf(look))));
  }

  async opened(open: () => Promise<void>): Promise<Page> {
    const [page] = await Promise.all([this.#context.waitForEvent('page', { timeout: 10_000 }), open()]);
    this.#front = page;
    return this.#wrap(page);
  }

  extensionPage(file: string): Promise<Page> {
    return this.newPage(`chrome-extension://${this.#id}/${file}`);
  }

  async realPopup(): Promise<View> {
    const tab = await this.#frontTab();
    const known = new Set((await this.#targets()).map(({ targetId }) => targetId));
    await this.#cdp.send('Extensions.triggerAction', { id: this.#id, targetId: tab.targetId });
    const target = await until('the popup', async () =>
      (await this.#targets()).find(
        ({ type, url, targetId }) => type === 'page' && url.startsWith(`chrome-extension://${this.#id}/`) && !known.has(targetId),
      ),
    );
    const popup = new CdpView(await rawSession(this.#cdp, target.targetId));
    await until('the popup to load', () =>
      popup.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0),
    );
    const { colorScheme } = this.#options;
    if (colorScheme) await popup.emulate(colorScheme);
    return popup;
  }

  /** The tab in front; tabs of the same address are told apart by a title that it wears for a moment. */
  async #frontTab(): Promise<TargetInfo> {
    if (!this.#front) throw new Error('no page is open');
    const front = await this.#wrap(this.#front);
    const mark = `front ${Math.random()}`;
    const title = await front.evaluate((wanted) => {
      const before = document.title;
      document.title = wanted;
      return before;
    }, mark);
    const tab = await until('the tab in front', async () =>
      (await this.#targets([{ type: 'tab' }, { exclude: true }])).find((target) => target.title === mark),
    );
    await front.evaluate((before) => {
      document.title = before;
    }, title);
    return tab;
  }

  async #worker(): Promise<TargetInfo | undefined> {
    return (await this.#targets()).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${this.#id}/`),
    );
  }

  async backgroundAlive(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  async killBackground(): Promise<void> {
    // One that is ended before it was ever activated Chromium never starts again.
    await this.#reloading.catch(() => undefined);
    const worker = await this.#worker();
    if (!worker) return;
    // A worker that is woken again at once keeps its target: a mark tells the new one from the old.
    await this.#runIn(worker, 'globalThis.isEnding = true');
    await this.#cdp.send('Target.closeTarget', { targetId: worker.targetId });
    await until('the background to end', async () => {
      const now = await this.#worker();
      return now?.targetId !== worker.targetId || (await this.#runIn(now, 'globalThis.isEnding !== true', 200)) === true;
    });
  }

  /** Evaluates in this worker, as it runs now. */
  async #runIn({ targetId }: TargetInfo, expression: string, timeoutMs = 2_000): Promise<unknown> {
    return within(timeoutMs, 'the worker’s answer', new CdpView(await rawSession(this.#cdp, targetId)).run(expression));
  }

  async leakFromBackground(url: string): Promise<void> {
    await this.#inWorker(`fetch(${JSON.stringify(url)}).then(() => 0, () => 0)`);
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    const event = button === undefined ? 'onClicked' : 'onButtonClicked';
    await this.#inWorker(`chrome.notifications.${event}.dispatch(${JSON.stringify(id)}, ${button}) ?? 0`);
  }

  /** Evaluates in the worker, which is woken for it. */
  async #inWorker(expression: string): Promise<void> {
    if (!(await this.backgroundAlive())) {
      await this.asExtension('chrome.runtime.sendMessage({}).catch(() => 0).then(() => 0)');
      await until('the background to wake', () => this.backgroundAlive());
    }
    const worker = await this.#worker();
    if (!worker) throw new Error('the background has no target');
    const view = new CdpView(await rawSession(this.#cdp, worker.targetId));
    await view.run(expression);
  }

  async inBackground<Args extends unknown[]>(change: (scope: typeof globalThis, ...args: Args) => void, ...args: Args) {
    await this.#inWorker(`(${change})(globalThis, ...${JSON.stringify(args)})`);
  }

  allowSites(allowed: boolean): Promise<void> {
    const access = { extensionId: this.#id, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' };
    return this.#manage(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(access)})`);
  }

  readonly storage = {
    get: (key?: string) =>
      this.asExtension(`chrome.storage.local.get(${JSON.stringify(key ?? null)})`) as Promise<Record<string, unknown>>,
    set: async (items: Record<string, unknown>) => {
      await this.asExtension(`chrome.storage.local.set(${JSON.stringify(items)}).then(() => 0)`);
    },
    clear: async () => {
      await this.asExtension('chrome.storage.local.clear().then(() => 0)');
    },
  };

  /** Evaluates with the extension's own rights, in a tab behind the one in front that runs none of the extension's code. */
  async asExtension(expression: string): Promise<unknown> {
    const helper = await this.#helperTab();
    try {
      return await helper.view.run(expression);
    } catch (error) {
      if (await this.#isThere(helper.targetId)) throw error;
      // The extension was reloaded under it, and the tab went with it.
      return (await this.#helperTab()).view.run(expression);
    }
  }

  /** The tab stays for the next question: to make one takes longer than to ask. */
  async #helperTab(): Promise<{ targetId: string; view: CdpView }> {
    const known = await this.#helper?.catch(() => undefined);
    if (known && (await this.#isThere(known.targetId))) return known;
    const made = async () => {
      const { targetId } = await this.#cdp.send<{ targetId: string }>('Target.createTarget', {
        url: `chrome-extension://${this.#id}/manifest.json`,
        background: true,
      });
      const view = new CdpView(await rawSession(this.#cdp, targetId));
      await until('a tab with the rights of the extension', () => view.run('!!globalThis.chrome?.storage'));
      return { targetId, view };
    };
    this.#helper = made();
    return this.#helper;
  }

  #isThere = async (wanted: string): Promise<boolean> => (await this.#targets()).some(({ targetId }) => targetId === wanted);

  reloadExtension(): Promise<void> {
    const reload = () => this.#reload();
    this.#reloading = this.#reloading.then(reload, reload);
    return this.#reloading;
  }

  async #reload(): Promise<void> {
    if (!this.#folder) throw new Error('no extension to reload');
    const before = (await this.#worker())?.targetId;
    await this.#cdp.send('Extensions.loadUnpacked', { path: this.#folder });
    await until('the background to start again', async () => {
      const now = await this.#worker();
      if (now === undefined || now.targetId === before) return false;
      return (await this.#runIn(now, 'globalThis.registration.active?.state')) === 'activated';
    });
  }

  disableExtension(): Promise<void> {
    return this.#setEnabled(false);
  }

  enableExtension(): Promise<void> {
    return this.#setEnabled(true);
  }

  #setEnabled(enabled: boolean): Promise<void> {
    return this.#manage(`chrome.management.setEnabled(${JSON.stringify(this.#id)}, ${enabled})`);
  }

  /** Evaluates in the browser's own page of extensions. */
  async #manage(expression: string): Promise<void> {
    const { targetId } = await this.#cdp.send<{ targetId: string }>('Target.createTarget', {
      url: 'chrome://extensions/',
      background: true,
    });
    try {
      const view = new CdpView(await rawSession(this.#cdp, targetId));
      await until('the page of extensions', () => view.run('!!globalThis.chrome?.management?.setEnabled'));
      await view.run(`${expression}.then(() => 0)`);
    } finally {
      await this.#cdp.send('Target.closeTarget', { targetId });
    }
  }

  /** Chromium read them before it knew the extension; it would read them again a quarter of an hour later. */
  async #reloadPolicies(): Promise<void> {
    const { targetId } = await this.#cdp.send<{ targetId: string }>('Target.createTarget', {
      url: 'chrome://policy/',
      background: true,
    });
    try {
      const view = new CdpView(await rawSession(this.#cdp, targetId));
      await until('the page of policies', () => view.run('!!globalThis.chrome?.send && document.readyState === "complete"'));
      await view.run("chrome.send('reloadPolicies')");
      await until('the policy', () =>
        this.asExtension('chrome.storage.managed.get(null).then((given) => Object.keys(given).length)'),
      );
    } finally {
      await this.#cdp.send('Target.closeTarget', { targetId });
    }
  }

  strayRequests(): string[] {
    return [...this.#options.practice.strays];
  }

  async consoleErrors(): Promise<string[]> {
    return [...this.#errors];
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#end();
    await removeProfile(this.#profile);
    this.#isOver();
    process.off('exit', this.#forgetProfile);
  }

  async #end(): Promise<void> {
    // The lock of a profile is a link to "host-pid": the last resort when the browser hangs.
    const lock = await readlink(path.join(this.#profile, 'SingletonLock')).catch(() => '');
    try {
      await within(10_000, 'closing Chromium', this.#context.close());
    } catch {
      const pid = Number(lock.split('-').pop());
      if (pid) killProcess(pid);
    }
  }
}

/** Where Chromium on Linux reads policies. */
const policyFolder = '/etc/chromium/policies/managed';

/** Whether this user may give policies to the Chromium of this machine. */
export function mayGivePolicies(): boolean {
  try {
    mkdirSync(policyFolder, { recursive: true });
    accessSync(policyFolder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the policy down and gives the way to take it away again. Chromium makes the id of an unpacked extension of its folder's path:
 * half of its SHA-256, in the letters a to p.
 */
function writePolicy(extension: string, policy: Record<string, unknown>): () => void {
  const hash = createHash('sha256').update(path.resolve(extension)).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  if (!mayGivePolicies()) throw new Error(`nobody but root may write to ${policyFolder}`);
  const file = path.join(policyFolder, `afterword-${id}.json`);
  const forget = () => {
    rmSync(file, { force: true });
    process.off('exit', forget);
  };
  process.once('exit', forget);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return forget;
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => {});
}

/**
 * What the debugging protocol has loaded is marked as temporary (bit 15 of its flags; seen in 156), and the next start forgets it. Without
 * the mark it is as any unpacked extension that a person has loaded.
 */
async function keepLoaded(profile: string, id: string): Promise<void> {
  const file = path.join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  preferences.extensions.settings[id].creation_flags &= ~(1 << 15);
  await writeFile(file, JSON.stringify(preferences));
}

interface PageHooks {
  wrap(page: PlaywrightPage): Promise<ChromiumPage>;
  toFront(): void;
}

class ChromiumPage extends CdpView implements Page {
  readonly errors: string[] = [];
  readonly #page: PlaywrightPage;
  readonly #id: () => string;
  readonly #hooks: PageHooks;

  constructor(page: PlaywrightPage, session: Session, id: () => string, hooks: PageHooks) {
    super(session);
    this.#page = page;
    this.#id = id;
    this.#hooks = hooks;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, { timeout: 30_000 });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ timeout: 30_000 });
  }

  async back(): Promise<void> {
    // It goes once the answer is on its way: the page may be gone before.
    await this.evaluate(() => void setTimeout(() => history.back()));
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
    this.#hooks.toFront();
  }

  async click(selector: string): Promise<void> {
    await this.#page.click(selector, { timeout: 10_000 });
  }

  override async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  override async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  override async press(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  override async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  async popup(open: () => Promise<void>): Promise<Page> {
    const [page] = await Promise.all([this.#page.waitForEvent('popup', { timeout: 10_000 }), open()]);
    return this.#hooks.wrap(page);
  }

  inContentScript(expression: string): Promise<unknown> {
    return this.runInWorld(`chrome-extension://${this.#id()}`, expression);
  }

  override async close(): Promise<void> {
    await this.#page.close();
  }
}
