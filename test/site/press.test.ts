import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { findBundle } from '../../src/site/press/find-bundle.ts';
import { openPress } from '../../src/site/press/open-press.ts';
import { publish } from '../../src/site/published-site.ts';
import { siteIntegration } from '../../src/site/site-integration.ts';
import { constitutionIn, FIXTURE } from './constitution-of.ts';

const PACKAGE = join(import.meta.dirname, '../..');
const SECOND = join(import.meta.dirname, '../fixtures/second-organisation');
const SLOW = 240_000;

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-press-'));
const shelf = join(scratch, 'shelf');
let bundle = '';

beforeAll(async () => {
  bundle = await findBundle(join(scratch, 'first'), shelf);
}, SLOW);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Every file below a folder, by its path. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]));
}

describe('a built site', () => {
  test('is byte for byte what Astro makes of the same texts by itself', { timeout: SLOW }, async () => {
    const [ours, astros] = [join(scratch, 'ours'), join(scratch, 'astros')];
    await buildSite({ constitution: constitutionIn(FIXTURE, '2026-11-22'), root: FIXTURE, out: ours });
    const home = process.cwd();
    try {
      process.chdir(scratch);
      await build({
        configFile: false,
        root: PACKAGE,
        outDir: astros,
        cacheDir: join(scratch, 'cache'),
        publicDir: join(scratch, 'public'),
        logLevel: 'error',
        integrations: [siteIntegration({ root: FIXTURE, on: '2026-11-22' })],
      });
    } finally {
      process.chdir(home);
    }
    const [made, asked] = [filesIn(ours), filesIn(astros)];
    expect(made.size).toBeGreaterThan(150);
    expect([...made.keys()]).toEqual([...asked.keys()]);
    expect([...made].filter(([path, bytes]) => asked.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  });

  test('holds nothing of another that the same process built before it', { timeout: SLOW }, async () => {
    const renamed = join(scratch, 'renamed');
    cpSync(SECOND, renamed, { recursive: true });
    const kind = join(renamed, 'schemas/kinds/team-charter.schema.json');
    writeFileSync(kind, readFileSync(kind, 'utf8').replaceAll('Charter of a team', 'Charter of a crew'));
    const [one, two] = [join(scratch, 'one'), join(scratch, 'two')];
    await buildSite({ constitution: constitutionIn(SECOND), root: SECOND, out: one });
    await buildSite({ constitution: constitutionIn(renamed), root: renamed, out: two });
    const named = (folder: string) => readFileSync(join(folder, 'kinds/team-charter/index.html'), 'utf8');
    expect([one, two].map((folder) => named(folder).includes('Charter of a crew: side by side'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('the program of the routes', () => {
  test('is made once for one version of the code', async () => {
    expect(await findBundle(join(scratch, 'second'), shelf)).toBe(bundle);
    expect(readdirSync(scratch)).not.toContain('second');
  });

  test('is made anew where a byte of what is kept is another', { timeout: SLOW }, async () => {
    const chunk = readdirSync(join(bundle, 'chunks'))[0] ?? '';
    const whole = readFileSync(join(bundle, 'chunks', chunk), 'utf8');
    writeFileSync(join(bundle, 'chunks', chunk), `${whole}\nglobalThis.planted = true;\n`);
    expect(await findBundle(join(scratch, 'third'), shelf)).toBe(bundle);
    expect(readFileSync(join(bundle, 'chunks', chunk), 'utf8')).toBe(whole);
  });

  test('is made in the scratch folder where nothing can be kept', { timeout: SLOW }, async () => {
    const file = join(scratch, 'no-folder');
    writeFileSync(file, '');
    expect(await findBundle(join(scratch, 'fourth'), join(file, 'shelf'))).toBe(join(scratch, 'fourth', 'routes'));
  });

  test('throws what goes wrong on a page, with its cause', { timeout: SLOW }, async () => {
    const site = await makeSite(constitutionIn(FIXTURE));
    publish({ ...site, renderDrawing: () => Promise.reject(new Error('The pen broke.')) });
    const routes = await openPress(bundle);
    const icon = routes.find(({ pattern }) => pattern === '/favicon.ico');
    const [file] = (await icon?.files()) ?? [];
    await expect(file?.render()).rejects.toThrow('The pen broke.');
  });
});
