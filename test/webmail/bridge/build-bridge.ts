import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../house/sources.ts';

/** What Firefox shows our button by. */
const style = 'vanish-in-firefox.css';

/** The extension of the contract in a folder of its own: the hosts, frames and worlds of the shipped manifest, and nothing else. */
export async function buildBridge(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'afterword-bridge-'));
  await build({
    entryPoints: [path.join(import.meta.dirname, 'bridge.ts')],
    outfile: path.join(folder, 'bridge.js'),
    bundle: true,
    format: 'iife',
    target: ['chrome144', 'firefox140'],
    logLevel: 'warning',
  });
  const outlook = ['live.com', 'office.com', 'office365.com', 'cloud.microsoft'].map((host) => `https://outlook.${host}/*`);
  const manifest = {
    manifest_version: 3,
    name: 'Afterword contract',
    version: '1',
    default_locale: 'en',
    background: { service_worker: 'idle.js', scripts: ['idle.js'] },
    content_scripts: [
      { matches: ['https://mail.google.com/*', ...outlook], js: ['bridge.js'], css: [style], match_about_blank: true },
    ],
    browser_specific_settings: { gecko: { id: 'contract@afterword.example' } },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'idle.js'), '');
  await copyFile(path.join(root, 'src', style), path.join(folder, style));
  await cp(path.join(root, 'src/_locales'), path.join(folder, '_locales'), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
