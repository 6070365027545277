import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, readSource, root, sourceFiles } from './sources.ts';

/** What the README promises, held against the package as built and the source as written. */
interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}
const manifest = JSON.parse(readSource('manifest.json')) as Manifest;
const hosts = manifest.host_permissions.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''));

/** What no script of the package may hold, each with a line that must be found, so that a pattern that finds nothing is seen. */
const never: Record<string, [pattern: RegExp, planted: string]> = {
  'runs text as code': [
    /\beval\s*\(|\bFunction\s*\(\s*["'`]|\bnew Function\b|\b(?:setTimeout|setInterval)\s*\(\s*["'`]|\bimportScripts\b|\.constructor\s*\(\s*["'`]/g,
    'const run = new Function("return 1")',
  ],
  'writes markup into a page': [
    /\.(?:innerHTML|outerHTML|srcdoc)\s*(?:[-+*/|&?]{0,3}=)(?!=)|\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\b|\bcreateContextualFragment\b|\bsetHTML(?:Unsafe)?\b|\bdangerouslySetInnerHTML\b\s*[:}]/g,
    'message.innerHTML+=letter',
  ],
  'asks a server': [
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|\bnew Image\b|\bnew (?:Shared)?Worker\b|\.src\s*=(?!=)/g,
    'await fetch("https://elsewhere.example")',
  ],
  'loads code from elsewhere': [/\bimport\s*\(\s*(?!["'`]\.\/[\w-]+\.js["'`]\s*\))/g, 'import("https://elsewhere.example/x.js")'],
};
/** Every address in the package: the webmails' own links to a new message, the names of markup languages, and none to load. */
const addresses =
  /^https?:\/\/(?:mail\.google\.com\/mail\/\?|outlook\.live\.com\/mail\/0\/deeplink\/compose\?|www\.w3\.org\/|nowhere\.invalid$|\$\{)/;

const packageFiles = (browser: string) => filesBelow(`dist/${browser}`);

describe.each(['chromium', 'firefox'])('the package for %s', (browser) => {
  const scripts = packageFiles(browser).filter((file) => file.endsWith('.js'));

  it.each(Object.entries(never))('never %s', (_, [pattern, planted]) => {
    expect(planted).toMatch(new RegExp(pattern.source));
    expect(scripts.length).toBeGreaterThan(8);
    expect(scripts.flatMap((file) => [...readSource(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`))).toEqual([]);
  });

  it('names no address but the webmails’ own links', () => {
    const found = packageFiles(browser)
      .filter((file) => /\.(?:js|html|css)$/.test(file))
      .flatMap((file) => [...readSource(file).matchAll(/\b(?:https?|wss?):\/\/[^"'`\s)]+/g)].map(([address]) => address));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((address) => !addresses.test(address))).toEqual([]);
  });

  it('has no script and no style in its pages but its own files', () => {
    const pages = packageFiles(browser).filter((file) => file.endsWith('.html'));
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const html = readSource(page);
      const loaded = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, name = '']) => name);
      expect(loaded.filter((name) => !readdirSync(path.join(root, path.dirname(page))).includes(name))).toEqual([]);
      expect(html).not.toMatch(/\son\w+=|<script(?![^>]*\bsrc=)|javascript:/i);
    }
  });

  it('tells nothing of the machine that built it', () => {
    const machine = [root, path.dirname(root), 'node_modules/', 'sourceMappingURL', 'file://'];
    const told = packageFiles(browser).flatMap((file) => {
      const bytes = readFileSync(path.join(root, file)).toString('latin1');
      return machine.filter((word) => word.length > 3 && bytes.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(told).toEqual([]);
  });
});

describe('the source', () => {
  it('writes no markup into a page: no innerHTML, no dangerouslySetInnerHTML', () => {
    const [pattern] = never['writes markup into a page'] ?? [/./g];
    const found = sourceFiles().flatMap((file) => [...readSource(file).matchAll(pattern)].map(([text]) => `${file}: ${text}`));
    expect(found).toEqual([]);
    expect(sourceFiles().filter((file) => readSource(file).includes('dangerouslySetInnerHTML'))).toEqual([]);
  });
});

describe('what the README says it asks for', () => {
  const paragraph = /\nIt asks for `storage`[\s\S]*?\n\n/.exec(readSource('README.md'))?.[0] ?? '';
  const named = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

  it('names each permission of the manifest and no other', () => {
    expect(named.filter((name) => !name.includes('.'))).toEqual(manifest.permissions);
  });

  it('names each site of the manifest and no other', () => {
    expect(named.filter((name) => name.includes('.'))).toEqual(hosts);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([manifest.host_permissions]);
  });

  it('is what the adapters know; of the others of theirs, the candidate must allow each', () => {
    const known = ['gmail', 'outlook'].flatMap((webmail) =>
      [...readSource(`src/webmail/${webmail}.ts`).matchAll(/'((?:[a-z0-9-]+\.)+(?:com|us|cn|mil|microsoft))'/g)].map(
        ([, host]) => host,
      ),
    );
    expect(hosts.filter((host) => !known.includes(host))).toEqual([]);
    expect(known.filter((host) => !hosts.includes(host ?? '')).sort()).toEqual([
      'outlook-dod.office365.us',
      'outlook.office365.cn',
      'outlook.office365.us',
      'partner.outlook.cn',
      'webmail.apps.mil',
    ]);
  });
});
