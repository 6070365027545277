import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from './find-browser.ts';

/** Where a browser is looked for, and what is said when there is none. */
describe('looking for a browser', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-path-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM', '');
    vi.stubEnv('FIREFOX', '');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  const program = async (name: string) => {
    const file = path.join(folder, name);
    await writeFile(file, '');
    await chmod(file, 0o755);
    return file;
  };

  it('finds none on an empty PATH, and names the command that installs it', () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
    expect(findBrowser('chromium')).toBeUndefined();
    expect(() => requireBrowser('firefox')).toThrow(/^No Firefox on this machine\. Run: .+\$FIREFOX/);
  });

  it.each(['google-chrome', 'microsoft-edge', 'brave-browser'])('takes %s for want of chromium', async (name) => {
    const file = await program(name);
    expect(findBrowser('chromium')).toBe(file);
    const better = await program('chromium');
    expect(findBrowser('chromium')).toBe(better);
  });

  it('takes the program that the variable names, and says when it is none', async () => {
    const file = await program('my-firefox');
    vi.stubEnv('FIREFOX', file);
    expect(findBrowser('firefox')).toBe(file);
    vi.stubEnv('FIREFOX', `${file}-not`);
    expect(() => findBrowser('firefox')).toThrow('which is no program');
  });
});
