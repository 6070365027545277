/** Reads the templates folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result } from '../follow-up/result.ts';
import type { TemplateLibrary } from '../follow-up/template/library.ts';
import { readLibrary } from '../follow-up/template/read-library.ts';

/** The library of the templates folder below `root`; the error names file, line and column. */
export function readTemplates(root: string): Result<TemplateLibrary> {
  const library = readLibrary(templateSources(root));
  if (library.ok) return library;
  const { file, line, column, message } = library.error;
  return failure(`templates/${file}:${line}:${column}: ${message}`);
}

/** Every template's source by its path below `templates`, with `/` between folders. */
export function templateSources(root: string): Record<string, string> {
  const folder = join(root, 'templates');
  const sources: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.hbs')) sources[entry.replaceAll('\\', '/')] = readFileSync(join(folder, entry), 'utf8');
  }
  return sources;
}
