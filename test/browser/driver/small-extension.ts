import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from './driver.ts';

const hosts = ['https://mail.google.com/*'];

const manifestFor = (browser: BrowserName) => ({
  manifest_version: 3,
  name: 'Small extension',
  version: '1.0',
  action: { default_popup: 'popup.html' },
  permissions: ['storage', 'scripting'],
  host_permissions: hosts,
  content_scripts: [{ matches: hosts, js: ['content.js'] }],
  background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  ...(browser === 'firefox' && {
    browser_specific_settings: {
      gecko: { id: 'small@afterword.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
});

const files = {
  'background.js': `const api = globalThis.browser ?? chrome;
const born = crypto.randomUUID();
api.runtime.onMessage.addListener((message, sender, answer) => { answer(born); });`,
  'content.js': `const api = globalThis.browser ?? chrome;
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const inner = document.createElement('div');
const innerRoot = inner.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = 'Ask';
button.addEventListener('click', async (event) => {
  button.textContent = 'Asking';
  const born = await api.runtime.sendMessage('born').catch((error) => error.message);
  document.documentElement.dataset.asked = event.isTrusted + ' ' + born;
  button.textContent = 'Ask';
});
innerRoot.append(button);
root.append(inner);
document.body.append(host);
globalThis.secret = 42;`,
  'popup.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title></head><body><main><h1>Notes</h1>
<label for="words">Words</label><input id="words"><label for="when">When</label><input id="when" type="datetime-local">
<label for="kind">Kind</label><select id="kind"><option value="a">First</option><option value="b">Second</option></select>
<fieldset><legend>Tone</legend><label><input type="radio" name="tone" value="warm"> Warm</label></fieldset>
<button id="save">Save</button><p role="status"></p></main><script src="popup.js"></script></body></html>`,
  'popup.js': `const api = globalThis.browser ?? chrome;
const field = (id) => document.getElementById(id);
field('save').addEventListener('click', async () => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const tone = document.querySelector('input:checked')?.value;
  await api.storage.local.set({ saved: { words: field('words').value, when: field('when').value, kind: field('kind').value, tone, url: tab?.url } });
  document.querySelector('[role=status]').textContent = 'Saved';
});`,
};

/** Writes an extension of a few lines to a temporary folder, to try the drivers on; `remove` deletes it. */
export async function smallExtension(browser: BrowserName): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'afterword-small-'));
  const all = { ...files, 'manifest.json': JSON.stringify(manifestFor(browser)) };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(path.join(folder, name), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
