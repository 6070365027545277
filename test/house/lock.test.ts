import { expect, it } from 'vitest';
import { readSource } from './sources.ts';

interface Lock {
  packages: Record<string, LockedPackage>;
}
interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
}
const { packages } = JSON.parse(readSource('package-lock.json')) as Lock;

it('names every package that another platform would need: npm ci refuses a lock that leaves one out', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

it('names no place to download from, and one version of each', () => {
  expect(Object.entries(packages).filter(([place, entry]) => entry.resolved || (place && !entry.version))).toEqual([]);
});

it('pins what package.json names', () => {
  const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('holds every package to its checksum, but what only another platform installs', () => {
  const loose = Object.entries(packages).filter(
    ([place, { integrity = '', optional, os, cpu }]) => place && !/^sha512-\S{88}$/.test(integrity) && !(optional && (os || cpu)),
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});
