import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

const wanted = [
  'goog.editor.SeamlessField',
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.UndoRedo',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.RemoveFormatting',
  'goog.events',
];

interface Dependency {
  requires: string[];
  module: string | undefined;
}

/**
 * The Closure library's rich-text editor as one script, put together from the npm package without a compiler.
 * The policy name lets the editor itself live under `require-trusted-types-for 'script'`.
 */
export function closureEditor(): string {
  const require = createRequire(import.meta.url);
  const library = path.join(path.dirname(require.resolve('google-closure-library/package.json')), 'closure/goog');
  const read = (file: string) => readFileSync(path.join(library, file), 'utf8');

  const providers = new Map<string, string>();
  const dependencies = new Map<string, Dependency>();
  const goog = {
    addDependency(file: string, provides: string[], requires: string[], options?: { module?: string }) {
      dependencies.set(file, { requires, module: options?.module });
      for (const name of provides) providers.set(name, file);
    },
  };
  vm.runInNewContext(read('deps.js'), { goog });

  const files = new Set<string>();
  const visit = (name: string) => {
    const file = providers.get(name);
    if (file === undefined || files.has(file)) return;
    for (const required of dependencies.get(file)?.requires ?? []) visit(required);
    files.add(file);
  };
  wanted.forEach(visit);

  const parts = [
    'var CLOSURE_NO_DEPS=true;var CLOSURE_DEFINES={"goog.TRUSTED_TYPES_POLICY_NAME":"goog","goog.ENABLE_DEBUG_LOADER":false};',
    // It asks by eval whether an old browser has a fault; the page's policy would report that.
    read('base.js').replace('eval(goog.global.trustedTypes.emptyScript)', 'undefined'),
  ];
  for (const file of files) {
    const { module } = dependencies.get(file) ?? {};
    if (file === 'base.js' || module === 'es6') continue;
    parts.push(
      module === 'goog' ? `goog.loadModule(function(exports){"use strict";${read(file)}\n;return exports;});` : read(file),
    );
  }
  return parts.join('\n');
}
