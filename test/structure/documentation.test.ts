import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';

const HERE = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(HERE, 'CONTRIBUTING.md'), 'utf8');
const README = readFileSync(join(HERE, 'README.md'), 'utf8');

describe('what the documentation shows', () => {
  it('works when an editor copies the example of a text letter for letter', () => {
    const example = /```markdown\n(---\n[\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
    const root = mkdtempSync(join(tmpdir(), 'cartulary-guide-'));
    for (const folder of ['content', 'schemas']) cpSync(join(HERE, folder), join(root, folder), { recursive: true });
    const edition = 'content/documents/economy-group/editions/1.md';
    writeFileSync(join(root, edition), example);
    const { diagnostics } = checkFolder({ root, on: '2026-11-22' });
    rmSync(root, { recursive: true });
    const found = diagnostics.filter(({ place }) => place.file === edition).map(({ rule }) => rule);
    // It shows one section of seven.
    expect(found).toEqual(Array.from({ length: 6 }, () => 'section-missing'));
  });

  it('names only files and commands that there are', () => {
    const manifest = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const scripts = [...(README + GUIDE).matchAll(/`npm (?:run )?([a-z]+)`/g)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => !(name in manifest.scripts) && name !== 'ci')).toEqual([]);
    const links = [...(README + GUIDE).matchAll(/\]\((?!https?:)([^)#:]+)\)/g)].map(([, path]) => path ?? '');
    const lost = links.filter((path) => /^[.\w]/.test(path) && /[./]/.test(path) && !path.includes('@'));
    expect(lost.length).toBeGreaterThan(3);
    for (const path of lost) expect(() => readFileSync(join(HERE, path)), path).not.toThrow(/ENOENT/);
  });
});
