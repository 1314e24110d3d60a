import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MANIFEST } from '../../../src/model/build-manifest.ts';
import { readManifest } from '../../../src/site/manifest/read-manifest.ts';
import { BUILT_FOR, bytesIn, workplace } from './built-copies.ts';

const work = workplace();
afterAll(work.remove);

describe('the manifest of a build', () => {
  test('lists every file with its digest, the day, and the commit of the content', async () => {
    const commit = work.commit('Begin again');
    const first = await work.build('first');
    const bytes = bytesIn(first);
    const { files, ...about } = manifestIn(first);
    expect(about).toEqual({
      format: 1,
      software: { name: 'cartulary', version: '0.1.0' },
      day: BUILT_FOR,
      preview: null,
      search: true,
      commit,
      changed: false,
    });
    expect(files).toEqual(
      [...bytes]
        .filter(([path]) => path !== MANIFEST)
        .map(([path, content]) => ({
          path,
          sha256: createHash('sha256').update(Buffer.from(content, 'hex')).digest('hex'),
          size: content.length / 2,
        })),
    );

    const second = await work.build('second');
    expect(bytesIn(second), 'two builds of the same content').toEqual(bytes);

    const later = work.commit('Change nothing');
    const third = await work.build('third');
    expect(manifestIn(third).commit).toBe(later);
    const others = [...bytesIn(third)].filter(([path, content]) => bytes.get(path) !== content).map(([path]) => path);
    expect(others, 'what another commit with the same content changes').toEqual([MANIFEST]);
  }, 120_000);

  test('says where the content differs from its commit', async () => {
    appendFileSync(join(work.root, 'content/terms.yml'), '# A remark.\n');
    const changed = await work.build('changed');
    expect(manifestIn(changed).changed).toBe(true);
  }, 60_000);
});

function manifestIn(folder: string) {
  const manifest = readManifest(readFileSync(join(folder, MANIFEST), 'utf8'));
  if ('fault' in manifest) throw new Error(manifest.fault);
  return manifest;
}
