import { existsSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder: the nearest one above this file that holds a manifest.json or a package.json. */
export const root = nearest(import.meta.dirname);

function nearest(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
  return nearest(above);
}
