import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import { axeExpression } from './axe.ts';
import { type Box, type Driver, type DriverOptions, type Found, firstPage, type Look, type Page, type View } from './driver.ts';
import { elementScript, formField } from './element-script.ts';
import { requireBrowser } from './find-browser.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { parseKeys } from './keys.ts';
import { until, within } from './until.ts';

/** Starts Firefox by puppeteer-core over WebDriver BiDi. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const uuid = randomUUID();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'afterword-firefox-'));
  const browser = await launch(profile, options, uuid).catch(async (error: unknown) => {
    await removeProfile(profile);
    throw error;
  });
  const driver = new FirefoxDriver(browser, profile, options, uuid);
  try {
    await driver.start();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function launch(profile: string, options: DriverOptions, uuid: string): Promise<Browser> {
  const gecko = options.extension ? await geckoId(options.extension) : undefined;
  const { port } = options.practice;
  return puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile,
    executablePath: options.executable ?? requireBrowser('firefox'),
    headless: !options.headed,
    // With a window, Ctrl+C is for whoever opened it to handle.
    handleSIGINT: !options.headed,
    acceptInsecureCerts: true,
    timeout: 60_000,
    protocolTimeout: 30_000,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    ...(gecko !== undefined && options.policy && { env: { ...process.env, HOME: await homeIn(profile, gecko, options.policy) } }),
    extraPrefsFirefox: {
      ...(gecko !== undefined && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }) }),
      'extensions.webextensions.warnings-as-errors': true,
      // What is built here is signed by nobody, and only on trial is it taken so.
      ...(options.lasting && { 'xpinstall.signatures.required': false }),
      // Nobody is there to answer a prompt: a click that asks for a permission gets it.
      'extensions.webextOptionalPermissionPrompts': false,
      // Every host is the practice webmail, on either scheme's port.
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'network.http.http3.enable': false,
      'dom.security.https_first': false,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      ...(options.deviceScaleFactor && { 'layout.css.devPixelsPerPx': String(options.deviceScaleFactor) }),
      ...(options.locale && { 'intl.accept_languages': options.locale, 'intl.locale.requested': options.locale }),
    },
  });
}

async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => {});
}

/** A folder as a zip, base64. */
async function zipped(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(async (file) => [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file)] as const),
  );
  return Buffer.from(zipSync(Object.fromEntries(contents), { level: 0 })).toString('base64');
}

/** A home in the profile, whose native manifests hold the policy for this extension. */
async function homeIn(profile: string, name: string, data: Record<string, unknown>): Promise<string> {
  const home = path.join(profile, 'home');
  const folder = path.join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify({ name, description: 'A policy', type: 'storage', data }));
  return home;
}

async function geckoId(folder: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(path.join(folder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/** The part of puppeteer's BiDi connection that is used here. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ScriptResult {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  version = 'Firefox';
  readonly closed: Promise<void>;
  #browser: Browser;
  #isOver: () => void = () => {};
  #isRestarting = false;
  #reloading: Promise<void> = Promise.resolve();
  readonly #profile: string;
  readonly #options: DriverOptions;
  readonly #uuid: string;
  readonly #errors: string[] = [];
  #id = '';
  #helper: Promise<string> | undefined;
  #closed = false;

  constructor(browser: Browser, profile: string, options: DriverOptions, uuid: string) {
    this.#browser = browser;
    this.#profile = profile;
    this.#options = options;
    this.#uuid = uuid;
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
  }

  /** Takes the browser that runs now in hand. */
  async #attend(): Promise<void> {
    this.#browser.once('disconnected', () => {
      // A restart goes on with another.
      if (!this.#isRestarting) this.#isOver();
    });
    this.version = `Firefox ${(await this.#browser.version()).split('/').pop()}`;
    const { locale } = this.#options;
    // No pack of that language is installed: Firefox is told that it has one, and extensions go by it.
    if (locale)
      await this.#privileged((wanted) => {
        Services.locale.availableLocales = [wanted, 'en-US'];
        Services.locale.requestedLocales = [wanted];
      }, locale);
  }

  async restart(meanwhile?: () => Promise<unknown>): Promise<void> {
    // What Firefox has noted of errors goes with it.
    this.#errors.push(...(await this.#extensionErrors()));
    this.#isRestarting = true;
    await this.#end();
    await meanwhile?.();
    this.#helper = undefined;
    this.#browser = await launch(this.#profile, this.#options, this.#uuid);
    this.#isRestarting = false;
    await this.#attend();
    if (this.#id) await this.#started();
  }

  get #bidi(): Bidi {
    return (this.#browser as unknown as { connection: Bidi }).connection;
  }

  async installExtension(folder: string): Promise<void> {
    this.#id = await geckoId(folder);
    if (this.#options.lasting) {
      const extensionData = { type: 'base64', value: await zipped(folder) };
      await this.#bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
    } else await this.#browser.installExtension(path.resolve(folder));
    await this.#started();
    // It stays: once a tab was closed, Firefox gives no other one the keys any more. What comes later must come in front of it.
    if (existsSync(path.join(folder, firstPage)))
      await until('the first page', () => this.#privileged(isInFront, `/${firstPage}`));
  }

  async #started(): Promise<void> {
    await until('the extension to start', () =>
      this.#privileged((id) => {
        const policy = WebExtensionPolicy.getByID(id);
        return policy?.active === true && policy.extension?.backgroundState !== 'starting';
      }, this.#id),
    );
  }

  /** The uuid of the extension's own addresses; it was chosen at the start only when the extension was known then. */
  async #origin(): Promise<string> {
    const uuid = this.#options.extension
      ? this.#uuid
      : await this.#privileged((id) => WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? '', this.#id);
    return `moz-extension://${uuid}`;
  }

  /** Runs the function in the browser's own window, with its rights. */
  async #privileged<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const { result } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { url: string; context: string }[] };
    const context = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
    if (!context) throw new Error('Firefox has no window');
    return (await this.#run(context, `(${run})(...${JSON.stringify(args)})`)) as Awaited<Result>;
  }

  /** The value of an expression, as JSON. */
  async #run(context: string, expression: string): Promise<unknown> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    return jsonOf(result as ScriptResult);
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.#browser.newPage();
    const wrapped = this.#wrap(page);
    const { viewport } = this.#options;
    if (!this.#options.headed) await wrapped.resize(viewport?.width ?? 1280, viewport?.height ?? 800);
    if (url) await wrapped.goto(url);
    return wrapped;
  }

  async setLook(look: Look): Promise<void> {
    await this.#privileged((wanted) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', wanted === 'light' ? 1 : 0);
      // 2: always the system's colours; that is what `forced-colors` tells.
      Services.prefs.setIntPref('browser.display.document_color_use', wanted === 'forced' ? 2 : 0);
      Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
    }, look);
  }

  async opened(open: () => Promise<void>): Promise<Page> {
    const known = new Set(await this.#browser.pages());
    await open();
    const page = await until('a new tab', async () => (await this.#browser.pages()).find((one) => !known.has(one)));
    return this.#wrap(page);
  }

  #wrap(page: PuppeteerPage): FirefoxPage {
    return new FirefoxPage(page, this.#bidi, {
      wrap: (other) => this.#wrap(other),
      noteError: (text) => this.#errors.push(text),
      inContentScript: (url, expression) => this.#inContentScript(url, expression),
    });
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`${await this.#origin()}/${file}`);
    return page;
  }

  async realPopup(): Promise<View> {
    const helper = await this.#helperContext();
    // The button of an open popup closes it, also while it is closing.
    await until('the popup before to be gone', () =>
      this.#privileged(() => document.querySelector('.webextension-popup-browser') === null),
    );
    // As the shortcut of the button does: `action.openPopup` would not say which tab it was opened over.
    await this.#privileged(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id)?.extension).triggerAction(window);
    }, this.#id);
    const view = 'browser.extension.getViews({ type: "popup" })[0]';
    await until('the popup to load', () =>
      this.#run(
        helper,
        `${view}?.document.readyState === "complete" && ${view}.innerWidth > 20 && ${view}.document.body.childElementCount > 0`,
      ),
    );
    return new FirefoxPopup(view, (expression) => this.#run(helper, expression), {
      click: (attribute) => this.#privileged(clickPopup, attribute),
      draw: async (file) => {
        const data = await this.#privileged(drawPopup, this.#options.deviceScaleFactor ?? 1);
        await writeFile(file, Buffer.from(data, 'base64'));
      },
    });
  }

  /** A tab behind the one in front that has the extension's rights and runs none of its code. */
  async #helperContext(): Promise<string> {
    // Opened within a reload it would belong to the extension before, which answers nothing any more.
    for (let waited: unknown; waited !== this.#reloading; ) {
      waited = this.#reloading;
      await waited;
    }
    if (!this.#helper) {
      const opened = this.#openHelper();
      this.#helper = opened;
      opened.catch(() => {
        if (this.#helper === opened) this.#helper = undefined;
      });
    }
    return this.#helper;
  }

  async #openHelper(): Promise<string> {
    const { result } = await this.#bidi.send('browsingContext.create', { type: 'tab', background: true });
    const { context } = result as { context: string };
    const url = `${await this.#origin()}/${HELPER}`;
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until('a tab with the rights of the extension', () => this.#run(context, '!!globalThis.browser?.storage'));
    return context;
  }

  async #inContentScript(url: string, expression: string): Promise<unknown> {
    const helper = await this.#helperContext();
    return this.#run(
      helper,
      `browser.tabs.query({}).then((tabs) => browser.scripting.executeScript({
        target: { tabId: tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id }, func: () => (${expression}) }))
        .then(([{ result, error }]) => { if (error) throw new Error(error.message); return result; })`,
    );
  }

  async killBackground(): Promise<void> {
    // Who is waiting for it wakes it again at once: that it ended is told by an event, not by how it is now.
    const hasEnded = await this.#privileged(async (id) => {
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      let hasEnded = false;
      extension?.once('shutdown-background-script', () => {
        hasEnded = true;
      });
      await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return hasEnded;
    }, this.#id);
    if (!hasEnded) await until('the background to end', async () => !(await this.backgroundAlive()));
  }

  async backgroundAlive(): Promise<boolean> {
    const state = await this.#privileged((id) => WebExtensionPolicy.getByID(id)?.extension?.backgroundState ?? '', this.#id);
    return state === 'running' || state === 'suspending';
  }

  async leakFromBackground(url: string): Promise<void> {
    const helper = await this.#helperContext();
    await this.#run(
      helper,
      `browser.runtime.getBackgroundPage().then((page) => page.fetch(${JSON.stringify(url)}).then(() => 0, () => 0))`,
    );
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    if (button !== undefined) throw new Error('notifications have no buttons in Firefox');
    await this.#privileged(
      async (extensionId, clicked) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
        const notifications = await ExtensionParent.apiManager.asyncGetAPI('notifications', extension);
        notifications?.notificationsMap.emit('clicked', clicked);
      },
      this.#id,
      id,
    );
  }

  async inBackground<Args extends unknown[]>(change: (scope: typeof globalThis, ...args: Args) => void, ...args: Args) {
    const run = `((page) => { (${change})(page, ...${JSON.stringify(args)}); return 0; })`;
    await this.asExtension(`browser.runtime.getBackgroundPage().then(${run})`);
  }

  async allowSites(allowed: boolean): Promise<void> {
    await this.#privileged(
      async (id, wanted) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const extension = WebExtensionPolicy.getByID(id)?.extension;
        const sites = { permissions: [], origins: extension?.manifest.host_permissions ?? [] };
        await ExtensionPermissions[wanted ? 'add' : 'remove'](id, sites, extension);
      },
      this.#id,
      allowed,
    );
  }

  readonly storage = {
    get: (key?: string) =>
      this.asExtension(`browser.storage.local.get(${JSON.stringify(key ?? null)})`) as Promise<Record<string, unknown>>,
    set: async (items: Record<string, unknown>) => {
      await this.asExtension(`browser.storage.local.set(${JSON.stringify(items)}).then(() => 0)`);
    },
    clear: async () => {
      await this.asExtension('browser.storage.local.clear().then(() => 0)');
    },
  };

  async asExtension(expression: string): Promise<unknown> {
    return this.#run(await this.#helperContext(), expression);
  }

  /** One after the other: a second reload within the first one's start leaves Firefox with an extension that answers nothing. */
  reloadExtension(): Promise<void> {
    const reload = async () => {
      await this.#closeHelper();
      await this.#privileged(async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id))?.reload();
      }, this.#id);
      await until('the extension to start again', () =>
        this.#privileged((id) => WebExtensionPolicy.getByID(id)?.active === true, this.#id),
      );
    };
    const reloaded = this.#reloading.then(reload);
    this.#reloading = reloaded.catch(() => {});
    return reloaded;
  }

  disableExtension(): Promise<void> {
    return this.#setEnabled(false);
  }

  enableExtension(): Promise<void> {
    return this.#setEnabled(true);
  }

  async #setEnabled(enabled: boolean): Promise<void> {
    await this.#closeHelper();
    await this.#privileged(
      async (id, wanted) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await (wanted ? addon?.enable() : addon?.disable());
      },
      this.#id,
      enabled,
    );
    await until('the extension to follow', () =>
      this.#privileged((id, wanted) => (WebExtensionPolicy.getByID(id)?.active === true) === wanted, this.#id, enabled),
    );
  }

  async #closeHelper(): Promise<void> {
    await this.#helper?.then((context) => this.#bidi.send('browsingContext.close', { context })).catch(() => {});
    this.#helper = undefined;
  }

  strayRequests(): string[] {
    return [...this.#options.practice.strays];
  }

  async consoleErrors(): Promise<string[]> {
    return [...this.#errors, ...(await this.#extensionErrors())];
  }

  async #extensionErrors(): Promise<string[]> {
    const origin = this.#id ? await this.#origin() : 'moz-extension://';
    return this.#privileged((start) => {
      return Services.console.getMessageArray().flatMap((message) => {
        const error = message instanceof Ci.nsIScriptError ? message : undefined;
        const isError = error && !(error.flags & Ci.nsIScriptError.warningFlag);
        // Firefox says so of every page that is closed or left while a question of its script is on the way.
        const isOfLeft = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(
          error?.errorMessage ?? '',
        );
        return isError && !isOfLeft && error.sourceName.startsWith(start) ? [error.errorMessage] : [];
      });
    }, origin);
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
    const program = this.#browser.process();
    try {
      await within(15_000, 'closing Firefox', this.#browser.close());
    } catch {
      program?.kill('SIGKILL');
    }
  }
}

/** A file of the extension that is a document with its rights and runs nothing. */
const HELPER = 'manifest.json';

/** Runs in the browser's window: whether the tab in front has an address that ends so. */
const isInFront = (end: string): boolean => gBrowser.selectedBrowser.currentURI.spec.endsWith(end);

/** Runs in the browser's window: has a script run beside the popup's page that clicks with a user's rights. */
function clickPopup(attribute: string): void {
  const script = `{ const element = content.document.querySelector('[${attribute}]');
    element.removeAttribute('${attribute}');
    const hand = content.windowUtils.setHandlingUserInput(true);
    element.click();
    hand.destruct(); }`;
  const popup = document.querySelector<XulBrowser>('.webextension-popup-browser');
  popup?.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
}

/** Runs in the browser's window: the popup as a PNG, base64. */
async function drawPopup(scale: number): Promise<string> {
  const popup = document.querySelector<XulBrowser>('.webextension-popup-browser');
  const bitmap = await popup?.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  if (!bitmap) throw new Error('no popup to draw');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

interface PageHooks {
  wrap(page: PuppeteerPage): FirefoxPage;
  noteError(text: string): void;
  inContentScript(url: string, expression: string): Promise<unknown>;
}

/** The elements that can have these roles, as far as the pages here have them. */
const withRole: Readonly<Record<string, string>> = {
  button: 'button, [role="button"], input, summary',
  dialog: 'dialog, [role="dialog"]',
  link: 'a, [role="link"]',
  radio: 'input, [role="radio"]',
  checkbox: 'input, [role="checkbox"]',
};

class FirefoxPage implements Page {
  readonly errors: string[] = [];
  readonly #page: PuppeteerPage;
  readonly #bidi: Bidi;
  readonly #hooks: PageHooks;

  constructor(page: PuppeteerPage, bidi: Bidi, hooks: PageHooks) {
    this.#page = page;
    this.#bidi = bidi;
    this.#hooks = hooks;
    page.on('pageerror', (error) => this.#noteError(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#noteError(message.text());
    });
  }

  #noteError(text: string): void {
    this.errors.push(text);
    this.#hooks.noteError(text);
  }

  get #context(): string {
    return (this.#page.mainFrame() as unknown as { _id: string })._id;
  }

  async goto(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await this.#page.goto(url, { timeout: 30_000 });
      return;
    }
    // A navigation to an extension page never reports that it has ended.
    await this.#bidi.send('browsingContext.navigate', { context: this.#context, url, wait: 'none' });
    const { pathname } = new URL(url);
    await until(`${url} to load`, () =>
      this.#run(`location.pathname === ${JSON.stringify(pathname)} && document.readyState === 'complete'`),
    );
  }

  async reload(): Promise<void> {
    await this.#page.reload({ timeout: 30_000 });
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async #run(expression: string): Promise<unknown> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    return jsonOf(result as ScriptResult);
  }

  async evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return (await this.#run(`(${run})(...${JSON.stringify(args)})`)) as Awaited<Result>;
  }

  async allByRole(role: string, name?: string): Promise<Found[]> {
    return (await this.#locate({ role, ...(name !== undefined && { name }) }, withRole[role])).map((id) => this.#found(id));
  }

  async byRole(role: string, name: string): Promise<Found> {
    return until(`${role} "${name}"`, async () => (await this.allByRole(role, name))[0]);
  }

  async byLabel(name: string): Promise<Found> {
    return until(`field "${name}"`, async () => {
      for (const id of await this.#locate({ name }, formField))
        if (await this.#call(id, elementScript.matches, formField)) return this.#found(id);
      return undefined;
    });
  }

  /**
   * Asked in the page and in every shadow root, where the locator stops. It takes a millisecond for every element that it looks at,
   * and looks at what is within those that it is given: so it is given the likely ones alone.
   */
  async #locate(value: { role?: string; name?: string }, likely?: string): Promise<string[]> {
    const context = this.#context;
    const inside = (root: string | undefined) => (root ? { startNodes: [{ sharedId: root }] } : {});
    const byCss = (selector: string, root?: string) =>
      this.#nodes({
        context,
        ...inside(root),
        locator: { type: 'css', value: selector },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
    const found = new Set<string>();
    for (const roots: (string | undefined)[] = [undefined]; roots.length > 0; ) {
      const root = roots.shift();
      // What has a shadow root has nothing else inside, here.
      const hosts = await byCss(':is(div, span):empty', root);
      roots.push(...hosts.flatMap(({ value: node }) => node?.shadowRoot?.sharedId ?? []));
      const start = likely && (await byCss(likely, root)).map(({ sharedId }) => ({ sharedId }));
      if (start?.length === 0) continue;
      const nodes = await this.#nodes({
        context,
        ...(start ? { startNodes: start } : inside(root)),
        locator: { type: 'accessibility', value },
      });
      for (const { sharedId } of nodes) found.add(sharedId);
    }
    return [...found];
  }

  async #nodes(params: object): Promise<BidiNode[]> {
    const { result } = await this.#bidi.send('browsingContext.locateNodes', params);
    return (result as { nodes: BidiNode[] }).nodes;
  }

  async #call<Args extends unknown[], Result, Node extends Element>(
    sharedId: string,
    run: (element: Node, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const source = String(run).replace(/^(?!function|\(|async)/, 'function ');
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(element) => JSON.stringify((${source})(element, ...${JSON.stringify(args)}) ?? null)`,
      arguments: [{ sharedId }],
      target: { context: this.#context },
      awaitPromise: false,
      userActivation: true,
    });
    return jsonOf(result as ScriptResult) as Result;
  }

  #found(id: string): Found {
    return {
      click: async () => {
        const { x, y, width, height } = await this.#steadyBox(id);
        await this.clickAt(x + width / 2, y + height / 2);
      },
      focus: () => this.#call(id, elementScript.focus),
      fill: async (text) => {
        if (await this.#call(id, elementScript.prepareFill, text)) return;
        if (text) await this.type(text);
        else await this.press('Backspace');
      },
      select: (option) => this.#call(id, elementScript.select, option),
      box: () => this.#call(id, elementScript.box),
      text: () => this.#call(id, elementScript.text),
      value: () => this.#call(id, elementScript.value),
      isChecked: () => this.#call(id, elementScript.isChecked),
      isFocused: () => this.#call(id, elementScript.isFocused),
      isDisabled: () => this.#call(id, elementScript.isDisabled),
      attribute: (name) => this.#call(id, elementScript.attribute, name),
    };
  }

  /** Its box, in sight, once it has stopped moving. */
  async #steadyBox(id: string): Promise<Box> {
    let before = '';
    return until('the element to stand still', async () => {
      const box = await this.#call(id, elementScript.bringIntoSight);
      const now = JSON.stringify(box);
      const steady = now === before && box.width > 0 && box.height > 0;
      before = now;
      return steady && box;
    });
  }

  async click(selector: string): Promise<void> {
    await this.#page.waitForSelector(selector, { visible: true, timeout: 10_000 });
    await this.#page.click(selector);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    for (const modifier of modifiers) await this.#page.keyboard.down(modifier as KeyInput);
    await this.#page.keyboard.press(key as KeyInput);
    for (const modifier of modifiers.reverse()) await this.#page.keyboard.up(modifier as KeyInput);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file as `${string}.png` });
  }

  async axe(): Promise<string[]> {
    return (await this.#run(axeExpression())) as string[];
  }

  async popup(open: () => Promise<void>): Promise<Page> {
    const came = new Promise<PuppeteerPage>((resolve, reject) => {
      this.#page.once('popup', (page) => (page ? resolve(page) : reject(new Error('the window has no page'))));
    });
    await open();
    return this.#hooks.wrap(await within(10_000, 'the window that was to open', came));
  }

  inContentScript(expression: string): Promise<unknown> {
    return this.#hooks.inContentScript(this.#page.url(), expression);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

interface BidiNode {
  sharedId: string;
  value?: { shadowRoot?: { sharedId?: string } | null };
}

function jsonOf({ type, result, exceptionDetails }: ScriptResult): unknown {
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}
