/** What a driver needs of the practice webmail: where it listens, and what it recorded. */
interface PracticePort {
  readonly port: number;
  readonly strays: readonly string[];
}

/** What the extension shows when it is installed. */
export const firstPage = 'welcome.html';

export type BrowserName = 'chromium' | 'firefox';

export interface DriverOptions {
  /** The built extension's folder; absent: none is installed. */
  extension?: string;
  practice: PracticePort;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
  /** The interface language of the browser, e.g. `de`. */
  locale?: string;
  /**
   * What an organisation's policy gives the extension (storage.managed). Firefox: a manifest in a home of its own. Chromium: a file in
   * the machine's folder of policies, named for this extension alone and gone with the driver; it throws where nobody may write there.
   */
  policy?: Record<string, unknown>;
  /** Leaves the page open that an extension opens when it is installed; otherwise Chromium closes it. */
  keepFirstPage?: boolean;
  /** With a window, for a person to use. */
  headed?: boolean;
  /** Installs the extension for good, as a person does, so that a restart finds it: Firefox forgets one that is on trial. */
  lasting?: boolean;
  /** The program; default: see `findBrowser`. */
  executable?: string;
}

/** What a person has set for all pages: light, dark, or the colours of the system alone. */
export type Look = 'light' | 'dark' | 'forced';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An element found by role and accessible name. All clicks and keys are trusted, as a person's, unless said otherwise. */
export interface Found {
  /** Scrolls it into view and clicks its middle. */
  click(): Promise<void>;
  focus(): Promise<void>;
  /** Focuses it, selects what it holds and types over it. */
  fill(text: string): Promise<void>;
  /** Chooses the option with this label or value in a `<select>`. */
  select(option: string): Promise<void>;
  box(): Promise<Box>;
  text(): Promise<string>;
  value(): Promise<string>;
  isChecked(): Promise<boolean>;
  isFocused(): Promise<boolean>;
  isDisabled(): Promise<boolean>;
  attribute(name: string): Promise<string | null>;
}

/** What a page of the browser and the toolbar popup have in common. */
export interface View {
  /** Runs the function in the page's own world; arguments and result go as JSON. */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** The one element with this role and accessible name, closed shadow roots included; waits for it. */
  byRole(role: string, name: string): Promise<Found>;
  /** All that are there now, in document order; without a name: every one with this role. */
  allByRole(role: string, name?: string): Promise<Found[]>;
  /** The form field with this label, whatever its role; waits for it. */
  byLabel(name: string): Promise<Found>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key with its modifiers: `Enter`, `Tab`, `Control+z`, `Control+Shift+z`. */
  press(keys: string): Promise<void>;
  /** A PNG of what is in view. */
  screenshot(file: string): Promise<void>;
  /** What axe finds, one line a finding. It does not see into closed shadow roots. */
  axe(): Promise<string[]>;
  close(): Promise<void>;
}

/** A tab or window. */
export interface Page extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back; wait for what the page then shows: one out of the browser's cache tells of no load. */
  back(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Clicks what the CSS selector finds first (main world, light DOM). */
  click(selector: string): Promise<void>;
  /** Moves the mouse there and clicks. */
  clickAt(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Evaluates an expression where the content script lives. */
  inContentScript(expression: string): Promise<unknown>;
  /** Windows that this page opens from now on, about:blank ones included: does `open`, and gives the page that came. */
  popup(open: () => Promise<void>): Promise<Page>;
  /** Uncaught exceptions and `console.error` since the page was opened. */
  readonly errors: readonly string[];
}

/** One browser with a fresh profile, the extension, and every host answered by the practice webmail. */
export interface Driver {
  readonly name: BrowserName;
  /** Name and version, e.g. `Chromium 156.0.8078.79`. */
  readonly version: string;
  newPage(url?: string): Promise<Page>;
  /** The tab that comes of it: does `open`, and gives the page that nobody had before. */
  opened(open: () => Promise<void>): Promise<Page>;
  /** Shows every page so from now on, and without motion; the open ones too, the toolbar popup not. */
  setLook(look: Look): Promise<void>;
  /** A page of the extension as a tab. */
  extensionPage(file: string): Promise<Page>;
  /** Opens the toolbar popup over the page in front, as a click on the toolbar does. In Firefox its clicks and keys are made by script. */
  realPopup(): Promise<View>;
  /** Ends the background at once, as the browser does when it idles. */
  killBackground(): Promise<void>;
  backgroundAlive(): Promise<boolean>;
  /** Makes the background fetch a URL, to prove that a leak would be seen. */
  leakFromBackground(url: string): Promise<void>;
  /**
   * Tells the extension that a notification of its was clicked, or its button of this place (Firefox has none), by the browser's own
   * event: there is no screen to click on.
   */
  clickNotification(id: string, button?: number): Promise<void>;
  /** Evaluates an expression with the extension's own rights, in a tab that runs none of its code. */
  asExtension(expression: string): Promise<unknown>;
  /** Runs the function on the background's own globals, which is woken for it; what it changes is gone with that background. */
  inBackground<Args extends unknown[]>(change: (scope: typeof globalThis, ...args: Args) => void, ...args: Args): Promise<void>;
  /** Takes the mail sites away from the extension, as a person may in the browser's settings, or gives them back. */
  allowSites(allowed: boolean): Promise<void>;
  readonly storage: {
    get(key?: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    clear(): Promise<void>;
  };
  /** Loads the extension again, from its folder as it is now, as an update does. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /** Installs the extension now; for a driver opened without one. */
  installExtension(folder: string): Promise<void>;
  /** Ends the browser and starts it again with the same profile; `meanwhile` is done while it is not running. Pages are gone. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Requests to hosts that are not the practice webmail's. */
  strayRequests(): string[];
  /** Uncaught exceptions and `console.error` of every page, content script and background so far. */
  consoleErrors(): Promise<string[]>;
  /** Settles when the browser has ended, by `close` or because a person closed it. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. Never throws, and may be called twice. */
  close(): Promise<void>;
}
