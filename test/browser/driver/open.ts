import { openChromium } from './chromium.ts';
import type { BrowserName, Driver, DriverOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Both browsers that everything is tested in. */
export const browserNames = ['chromium', 'firefox'] as const satisfies BrowserName[];

/** Starts a browser with a fresh profile. Always close it in a `finally`. */
export function open(name: BrowserName, options: DriverOptions): Promise<Driver> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}
