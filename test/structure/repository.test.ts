import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');
const texts = tracked.filter((path) => !/\.(?:png|ico|woff2|bin)$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the repository', () => {
  it('has at its top only what the owner asked for, and the usual files', () => {
    const top = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))].filter((name) => !name.startsWith('.'));
    const asked = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'content', 'schemas', 'src', 'test'];
    const usual = [
      'action.yml',
      'README.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'bench',
      'package-lock.json',
    ];
    expect(top.filter((name) => ![...asked, ...usual].includes(name))).toEqual([]);
    expect(asked.filter((name) => !top.includes(name))).toEqual([]);
  });

  it('has a lock file that works for everyone', () => {
    const lock: unknown = JSON.parse(read('package-lock.json'));
    const addresses = [...JSON.stringify(lock).matchAll(/"resolved":"([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
    const packages =
      typeof lock === 'object' && lock !== null ? Object.entries(Reflect.get(lock, 'packages') as object) : [];
    const unsealed = packages
      .filter(([path, entry]) => path !== '' && !('integrity' in entry) && !('link' in entry))
      .map(([path]) => path);
    expect(unsealed.filter((path) => !path.includes('/node_modules/'))).toEqual([]);
  });

  it('names no path of the machine that it was written on', () => {
    const found = texts
      .filter((path) => path !== 'package-lock.json' && path !== 'test/structure/repository.test.ts')
      .filter((path) => /(?:^|[^A-Za-z0-9._-])\/(?:work|farm|root|tmp)\/[A-Za-z]/.test(read(path)));
    expect(found).toEqual([]);
  });

  it('has every version in package.json exact', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((group) => Object.entries(manifest[group] ?? {}))
      // There is no other release of it, and it holds only the schema that the tests ask.
      .filter(([name, version]) => name !== '@microsoft/jest-sarif' || version !== '1.0.0-beta.0')
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
