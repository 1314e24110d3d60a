import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENERATED_DAY, generateConstitution } from '../../bench/generate-constitution.ts';
import { withMore } from '../../src/model/with-more.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { knownBuilds } from '../../src/site/press/known-builds.ts';
import { failDisk } from '../faults/failing-disk.ts';
import { runCommand } from '../run-command.ts';
import { constitutionIn } from './constitution-of.ts';

const SLOW = 240_000;
/** The fewest of which one is of another group than all that change. */
const DOCUMENTS = 21;
const DRAFT = 'content/documents/charter-3/editions/1.md';
/** What the second edition of charter-5 deletes. */
const DELETED =
  'Either of the auditors offers the papers that were asked for to the partners in the city and the county even if no money has been promised yet;';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-known-'));
const [root, shelf, kept, clean] = ['root', 'shelf', 'kept', 'clean'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
  string,
]; // The cast is true: four names were given.

afterAll(() => rmSync(scratch, { recursive: true, force: true }), SLOW);

function edit(path: string, change: (text: string) => string): void {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} stayed as it was.`);
  writeFileSync(file, after);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Writes a document that is adopted on the day for which is built, and comes into force in spring. */
function adoptForLater(id: string): void {
  const head = 'status: adopted\nadoption: {not-recorded: The minutes are lost.}\ncommencement: 2026-03-01';
  const text = readFileSync(join(root, DRAFT), 'utf8').replace('document: charter-3', `document: ${id}`);
  write(`content/documents/${id}/document.yml`, 'kind: charter\ntitle: A Charter for Later\nbody: group-0\n');
  write(
    `content/documents/${id}/editions/1.md`,
    text.replace(/^status: .*$/m, head).replace('(to be agreed)', 'yearly'),
  );
  expect(runCommand(['seal', root, '--on', GENERATED_DAY])).toMatchObject({ status: 0 });
}

async function buildTo(out: string, known: string | undefined, on = GENERATED_DAY): Promise<void> {
  await buildSite({ constitution: constitutionIn(root, on), root, out, known, hasSearch: false });
}

/** Every file below a folder, by its path from there. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
}

/** The same with what is in them. */
function bytesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The paths at which two folders differ. */
function differing(one: string, other: string): readonly string[] {
  const [left, right] = [filesIn(one), filesIn(other)];
  const isSame = (path: string) => readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  const [onLeft, onRight] = [new Set(left), new Set(right)];
  return [...new Set([...left, ...right])].filter((path) => !onLeft.has(path) || !onRight.has(path) || !isSame(path));
}

/** The files that the next build would take as they are, permanent addresses and the manifest apart, and those that it would render. */
async function planned(): Promise<{ readonly taken: readonly string[]; readonly rendered: readonly string[] }> {
  const site = { ...(await makeSite(constitutionIn(root, GENERATED_DAY))), hasSearch: false };
  const { unchanged, bytesOf } = knownBuilds(site, { shelf, place: kept });
  const take = (path: string) => {
    const page = unchanged(path);
    return page && bytesOf(page);
  };
  const paths = filesIn(kept).filter((path) => !path.startsWith('id/') && path !== 'build-manifest.json');
  const { taken = [], rendered = [] } = Object.groupBy(paths, (path) => (take(path) ? 'taken' : 'rendered'));
  return { taken, rendered };
}

/** The record as another version of the code would have written it. */
function byOtherCode(text: string): string {
  const other = text.slice(text.indexOf('\n') + 1).replace(/"around":"../, '"around":"zz');
  return `${createHash('sha256').update(other).digest('hex')}\n${other}`;
}

beforeAll(async () => {
  generateConstitution(root, DOCUMENTS);
  await buildTo(kept, shelf);
}, SLOW);

const CHANGES: readonly (readonly [name: string, change: () => void])[] = [
  [
    'other words in a clause',
    () => edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair reports.')),
  ],
  [
    'a line more in a clause',
    () => edit(DRAFT, (text) => text.replace(' {#purpose-a}', '\nonce a year. {#purpose-a}')),
  ],
  [
    'a title that others cite',
    () => edit('content/documents/charter-3/document.yml', (text) => text.replace('Charter 3', 'The Good Charter')),
  ],
  [
    'a citation more',
    () => edit(DRAFT, (text) => text.replace(' {#purpose-b}', ' See [](charter-1#purpose-a). {#purpose-b}')),
  ],
  ['a citation fewer', () => edit(DRAFT, (text) => text.replace(' See [](charter-1#purpose-a).', ''))],
  [
    'a clause more',
    () => edit(DRAFT, (text) => text.replace(/^(.* \{#purpose-b\})$/m, 'The chair listens. {#purpose-aa}\n\n$1')),
  ],
  [
    'a heading in other words',
    () => edit(DRAFT, (text) => text.replace('### The chair', '### The person in the chair')),
  ],
  [
    'a number',
    () =>
      edit(DRAFT, (text) =>
        text.replace(/value: \d+, unit: members, words: \w+/, 'value: 9, unit: members, words: nine'),
      ),
  ],
  [
    'a body in another name',
    () => edit('content/bodies/group-0.yml', (text) => text.replace('name: Group 0', 'name: The First Group')),
  ],
  [
    'a term in other words',
    () => edit('content/terms.yml', (text) => text.replace('that has signed', 'which has signed')),
  ],
  [
    'a decision told otherwise',
    () => edit('content/decisions/meeting-0-of-2004.yml', (text) => text.replace('minute: "4"', 'minute: "5"')),
  ],
  [
    'a mandate',
    () => write('content/mandates.yml', '- provision: charter-1#purpose-a\n  unchecked: It is done at meetings.\n'),
  ],
  [
    'a document more',
    () => {
      const text = readFileSync(join(root, DRAFT), 'utf8').replace('document: charter-3', 'document: charter-99');
      write('content/documents/charter-99/document.yml', 'kind: charter\ntitle: Charter 99\nbody: group-0\n');
      write('content/documents/charter-99/editions/1.md', text);
    },
  ],
  [
    'a new edition',
    () => {
      const text = readFileSync(join(root, 'content/documents/charter-99/editions/1.md'), 'utf8');
      write(
        'content/documents/charter-99/editions/2.md',
        text
          .replace('edition: 1', 'edition: 2')
          .replace('change: first', 'change: substantive')
          .replace('reports.', 'reports at length.'),
      );
    },
  ],
  ['a document fewer', () => rmSync(join(root, 'content/documents/charter-99'), { recursive: true })],
  [
    'a template that asks for more',
    () =>
      edit('schemas/kinds/charter.schema.json', (text) =>
        text.replace('What to say under Purpose.', 'Say what it is for.'),
      ),
  ],
  [
    'another name of the organisation, another colour, and a waiver',
    () => {
      edit(
        'content/site.yml',
        (text) => `${text.replace('Generated Society', 'Society of Makers')}theme: {accent: "#1d4f7c"}\n`,
      );
      edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-b\})/m, 'The chair reports (to be agreed).'));
      write(
        'content/waivers.yml',
        '- {rule: placeholder, at: charter-3@1#purpose-b, reason: It is still to be agreed., granted-by: the Board, until: 2027-01-01}\n',
      );
    },
  ],
];

describe('a build beside what is known of the last', () => {
  test.each(CHANGES)('is byte for byte a clean build after %s', { timeout: SLOW }, async (_, change) => {
    change();
    await buildTo(kept, shelf);
    await buildTo(clean, undefined);
    expect(differing(kept, clean)).toEqual([]);
  });

  test('is byte for byte a clean build on another day, on which a text has come into force', {
    timeout: SLOW,
  }, async () => {
    const inForce = (on: string) =>
      constitutionIn(root, on)
        .documents.flatMap(({ id, inForce: text }) => (text === undefined ? [] : [`${id}@${text.number}`]))
        .toSorted();
    adoptForLater('charter-77');
    await buildTo(kept, shelf);
    expect(inForce('2026-06-01')).toEqual([...inForce(GENERATED_DAY), 'charter-77@1'].toSorted());
    await buildTo(kept, shelf, '2026-06-01');
    await buildTo(clean, undefined, '2026-06-01');
    expect(differing(kept, clean)).toEqual([]);
    await buildTo(kept, shelf);
  });

  test('renders again only what shows the text whose words changed', { timeout: SLOW }, async () => {
    expect((await planned()).rendered).toEqual([]);
    edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair thinks'));
    const { taken, rendered } = await planned();
    expect(rendered).toContain('documents/charter-3/index.html');
    expect(rendered).toContain('coverage/index.html');
    // It cites the clause.
    expect(rendered).toContain('documents/charter-15/index.html');
    expect(taken).toContain('documents/charter-20/index.html');
    expect(taken).toContain('on/2004-01-01/index.html');
    expect(taken.length).toBeGreaterThan(4 * rendered.length);
    await buildTo(kept, shelf);
    await buildTo(clean, undefined);
    expect(differing(kept, clean)).toEqual([]);
  });

  test('tells anew where deleted words stand once another text holds them, and once it no longer does', {
    timeout: SLOW,
  }, async () => {
    const redline = 'documents/charter-5/redlines/1-2/index.html';
    for (const [words, isTold] of [
      [DELETED, true],
      ['The chair speaks.', false],
    ] as const) {
      edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-c\})/m, words));
      expect((await planned()).rendered.filter((path) => path.includes('/redlines/'))).toEqual([redline]);
      await buildTo(kept, shelf);
      await buildTo(clean, undefined);
      expect(differing(kept, clean)).toEqual([]);
      expect(readFileSync(join(kept, redline), 'utf8').includes('same words in another document')).toBe(isTold);
    }
  });

  test('takes no page that somebody changed where it stands', { timeout: SLOW }, async () => {
    const page = join(kept, 'documents/charter-20/index.html');
    const bytes = readFileSync(page);
    writeFileSync(page, bytes.toString('utf8').replace('chair', 'cheat'));
    expect((await planned()).rendered).toEqual(['documents/charter-20/index.html']);
    await buildTo(kept, shelf);
    expect(readFileSync(page)).toEqual(bytes);
  });

  test('renders every page where what is known is not whole', { timeout: SLOW }, async () => {
    const records = readdirSync(shelf).map(
      (name) => [join(shelf, name), readFileSync(join(shelf, name), 'utf8')] as const,
    );
    // That of the build which is shown, and of the one before it.
    expect(records).toHaveLength(2);
    const broken: readonly ((text: string) => string)[] = [
      () => '',
      () => 'null',
      (text) => text.slice(0, -9),
      (text) => text.replace('charter-20/', 'charter-21/'),
      byOtherCode,
    ];
    for (const damage of broken) {
      for (const [file, text] of records) writeFileSync(file, damage(text));
      expect((await planned()).taken).toEqual([]);
    }
    await buildTo(kept, shelf);
    expect((await planned()).rendered).toEqual([]);
    await buildTo(clean, undefined);
    expect(differing(kept, clean)).toEqual([]);
  });

  test('takes nothing over that somebody did to a build before it', { timeout: SLOW }, async () => {
    // A build that renders every page is slow enough that its files are known by their marks.
    rmSync(shelf, { recursive: true });
    await buildTo(kept, shelf);
    await buildTo(clean, undefined);
    const shown = realpathSync(kept);
    const page = join(shown, 'documents/charter-20/index.html');
    const bytes = readFileSync(page);
    const status = statSync(page);
    writeFileSync(page, bytes.toString('utf8').replace('chair', 'cheat'));
    utimesSync(page, status.atime, status.mtime);
    rmSync(join(shown, 'id/charter-18/purpose-a/index.html'));
    writeFileSync(join(shown, 'documents/charter-19/more.html'), 'More.');
    mkdirSync(join(shown, 'more/and/more'), { recursive: true });
    symlinkSync(join(scratch, 'root'), join(shown, 'documents/charter-99'));
    writeFileSync(join(shown, 'terms/index.html'), 'Short.');
    chmodSync(join(shown, 'on/index.html'), 0o600);
    // The first build stands beside what was done; the second grows out of it.
    for (const build of ['first', 'second']) {
      await buildTo(kept, shelf);
      expect([build, differing(kept, clean)]).toEqual([build, []]);
      expect(statSync(join(kept, 'on/index.html')).mode & 0o777).toBe(0o644);
    }
    expect(realpathSync(kept)).not.toBe(shown);
    expect(readdirSync(join(scratch, '.kept-builds'))).toHaveLength(2);
  });

  test('ends where a page was taken for one that did not change', { timeout: SLOW }, async () => {
    await buildTo(kept, shelf);
    const before = bytesIn(kept);
    // As if nobody had noticed who read which texts.
    for (const name of readdirSync(shelf)) {
      const [, text = ''] = readFileSync(join(shelf, name), 'utf8').split('\n');
      const blind = JSON.stringify({ ...JSON.parse(text), sets: [[]] });
      writeFileSync(join(shelf, name), `${createHash('sha256').update(blind).digest('hex')}\n${blind}`);
    }
    edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair sleeps'));
    await expect(buildTo(kept, shelf)).rejects.toThrow(
      /^The page \/documents\/charter-3\/editions\/1\/ does not hold the words of charter-3@1 from “(?:chair )?sleeps” on\.$/,
    );
    expect(bytesIn(kept)).toEqual(before);
    rmSync(shelf, { recursive: true });
    await buildTo(kept, shelf);
  });

  test('ends where a page lost words of the one text that changed', { timeout: SLOW }, async () => {
    edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair wakes'));
    const { documents, ...others } = constitutionIn(root, GENERATED_DAY);
    const losing = documents.map((document) =>
      document.id === 'charter-3'
        ? { ...document, editions: document.editions.map((edition) => withMore(edition, { content: [] })) }
        : document,
    );
    // The cast is true: the gate let all of it through, but for what is lost.
    const constitution = { ...others, documents: losing } as typeof others & { documents: typeof documents };
    const lost = buildSite({ constitution, root, out: kept, known: shelf, hasSearch: false });
    await expect(lost).rejects.toThrow(/words of charter-3@1 from/);
    await buildTo(kept, shelf);
    await buildTo(clean, undefined);
    expect(differing(kept, clean)).toEqual([]);
  });

  test('does not grow out of a build that lacks a folder', { timeout: SLOW }, async () => {
    rmSync(join(realpathSync(kept), 'documents/charter-17'), { recursive: true });
    for (const build of ['first', 'second']) {
      await buildTo(kept, shelf);
      expect([build, differing(kept, clean)]).toEqual([build, []]);
    }
  });

  test.each([1, 4, 12, 40])(
    'leaves the site as it was where the disk fails it at call %i',
    { timeout: SLOW },
    async (call) => {
      // Then two lie there, and the next grows out of the older one.
      await buildTo(kept, shelf);
      await buildTo(kept, shelf);
      const before = bytesIn(kept);
      edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, `The chair counts ${call} times`));
      const disk = failDisk({ folder: join(scratch, '.kept-builds'), call, mishap: 'ENOSPC' });
      const told = await buildTo(kept, shelf).then(
        () => undefined,
        (cause: unknown) => String(cause),
      );
      disk.restore();
      if (told !== undefined)
        expect([told, bytesIn(kept)]).toEqual([expect.stringMatching(/ENOSPC|The disk is full/), before]);
      await buildTo(kept, shelf);
      await buildTo(clean, undefined);
      expect(differing(kept, clean)).toEqual([]);
    },
  );

  test('writes nothing through a link that somebody put in the place of a folder', { timeout: SLOW }, async () => {
    const [shown, outside] = [realpathSync(kept), join(scratch, 'outside')];
    renameSync(join(shown, 'documents'), outside);
    const before = bytesIn(outside);
    symlinkSync(outside, join(shown, 'documents'));
    for (const build of ['first', 'second']) {
      await buildTo(kept, shelf);
      expect([build, differing(kept, clean)]).toEqual([build, []]);
    }
    expect(bytesIn(outside)).toEqual(before);
  });
});
