/** The few names of Firefox's own code that the driver's privileged scripts use. */

interface PrivilegedExtension {
  manifest: { host_permissions?: string[] };
  backgroundState: string;
  once(event: 'shutdown-background-script', listener: () => void): void;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { active: boolean; mozExtensionHostname: string; extension?: PrivilegedExtension } | null;
};

interface PrivilegedAddon {
  reload(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
}

interface PrivilegedAction {
  triggerAction(window: Window): Promise<void>;
}

interface PrivilegedApis {
  global: { browserActionFor(extension: PrivilegedExtension | undefined): PrivilegedAction };
  asyncGetAPI(
    name: 'notifications',
    extension?: PrivilegedExtension,
  ): Promise<{ notificationsMap: { emit(event: 'clicked', id: string): void } } | null>;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<PrivilegedAddon | null> };
    ExtensionParent: { apiManager: PrivilegedApis };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, sites: { permissions: string[]; origins: string[] }, extension?: PrivilegedExtension) => Promise<void>
    >;
  };
};

declare class PrivilegedScriptError {
  static readonly warningFlag: number;
  readonly flags: number;
  readonly sourceName: string;
  readonly errorMessage: string;
}

declare const Ci: { nsIScriptError: typeof PrivilegedScriptError };
declare const Services: {
  console: { getMessageArray(): unknown[] };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: { setIntPref(name: string, value: number): void };
};

interface XulBrowser extends Element {
  messageManager: { loadFrameScript(url: string, later: boolean): void };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

declare const gBrowser: { selectedBrowser: { currentURI: { spec: string } } };
