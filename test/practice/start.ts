import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/driver/driver.ts';
import { ensureBrowsers, findBrowser } from '../browser/driver/find-browser.ts';
import { browserNames } from '../browser/driver/open.ts';
import { show } from './show.ts';
import { walk } from './walk.ts';

/** A browser and, when it was named by its path, the program. */
export interface Choice {
  name: BrowserName;
  executable?: string;
}

/** Runs the command with its arguments; the exit code. */
export async function main(parameters: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: parameters, options: { walk: { type: 'boolean' }, browser: { type: 'string' } } });
    const chosen = values.browser === undefined ? undefined : choiceOf(values.browser);
    if (values.walk || !hasDisplay()) {
      if (!values.walk) console.log('No display here, so the whole job is played without one.');
      const choices: Choice[] = chosen ? [chosen] : browserNames.map((name) => ({ name }));
      ensureBrowsers(choices.flatMap(({ name, executable }) => (executable ? [] : [name])));
      return await walk(choices);
    }
    const choice = chosen ?? { name: browserNames.find((name) => findBrowser(name)) ?? 'chromium' };
    if (!choice.executable) ensureBrowsers([choice.name]);
    return await show(choice);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function choiceOf(browser: string): Choice {
  const known = browserNames.find((name) => name === browser);
  if (known) return { name: known };
  return { name: path.basename(browser).toLowerCase().includes('firefox') ? 'firefox' : 'chromium', executable: browser };
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
