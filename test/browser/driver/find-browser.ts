import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './driver.ts';

const programs: Record<BrowserName, { variable: string; names: string[]; macApps: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    macApps: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
    debian: 'chromium',
  },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], macApps: ['Firefox'], debian: 'firefox-esr' },
};

/** The program of a browser: $CHROMIUM or $FIREFOX, else the first known name on the PATH; undefined when there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, names, macApps } = programs[name];
  const told = process.env[variable];
  if (told) {
    if (!isProgram(told)) throw new Error(`$${variable} is ${told}, which is no program`);
    return told;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((program) => folders.map((folder) => path.join(folder, program))),
    ...(process.platform === 'darwin' ? macApps : []).map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
  ];
  return candidates.find(isProgram);
}

/** The program of a browser, or an error with the one command that installs it. */
export function requireBrowser(name: BrowserName): string {
  const program = findBrowser(name);
  if (program) return program;
  const { variable } = programs[name];
  throw new Error(`No ${title[name]} on this machine. Run: ${installCommand(name)}   (or set $${variable} to its program)`);
}

/**
 * Sees to it that the browsers are there. On Debian and Ubuntu, as root, installs the distribution's own, saying so;
 * elsewhere a missing one is an error with the one command to run.
 */
export function ensureBrowsers(names: readonly BrowserName[], say: (line: string) => void = console.log): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    const packages = missing.map((name) => programs[name].debian);
    say(`No ${missing.map((name) => title[name]).join(' and no ')} here: installing ${packages.join(' and ')} by apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    // Where that fails, the error below names what is missing.
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  for (const name of names) requireBrowser(name);
}

const title: Record<BrowserName, string> = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };

const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function installCommand(name: BrowserName): string {
  if (isDebian()) return `sudo apt-get install ${programs[name].debian}`;
  if (process.platform === 'darwin') return `brew install --cask ${name === 'firefox' ? 'firefox' : 'chromium'}`;
  if (process.platform === 'win32') return `winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  return `your package manager's install of ${name}`;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
