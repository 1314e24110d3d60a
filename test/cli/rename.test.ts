import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { inCopyOf, isThere, JUNE, type OrganisationName } from './organisation-copy.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOT_DONE = 'This is not done, and nothing was written:\n';

function rulesFoundIn(root: string): readonly string[] {
  return checkFolder({ root, on: JUNE }).diagnostics.map(({ rule }) => rule);
}

const DOCUMENTS: readonly (readonly [of: OrganisationName, from: string, to: string])[] = [
  ['withy', 'rules', 'trust-rules'],
  ['tanners', 'standing-orders', 'orders'],
  ['riverside', 'rules', 'our-rules'],
  ['gloucester', 'thematic-groups', 'framework'],
  ['gloucester', 'executive', 'the-executive'],
];

describe('a document with another id keeps its texts, its seals and its old addresses, and the gate finds nothing new', () => {
  for (const [of, from, to] of DOCUMENTS) {
    test.skipIf(!isThere(of))(
      `${from} of ${of}${of === 'riverside' ? ' (it lies in ../shared, or this is skipped)' : ''}`,
      () =>
        inCopyOf(of, async ({ root, run, files }) => {
          const before = { rules: rulesFoundIn(root), files: files() };
          expect((await run('rename', 'document', from, to)).status).toBe(0);
          expect(rulesFoundIn(root)).toEqual(before.rules);
          const after = files();
          for (const [path, text] of before.files) {
            if (!path.startsWith(`content/documents/${from}/editions/`)) continue;
            const moved = after.get(path.replace(`/${from}/`, `/${to}/`)) ?? '';
            const isAdopted = /^status: adopted$/m.test(text);
            const head = text.replace(`document: ${from}`, `document: ${to}`);
            if (isAdopted) expect(moved).toBe(head);
            else expect(moved.length).toBeGreaterThan(0);
          }
          expect(after.get(`content/documents/${to}/document.yml`)).toMatch(
            new RegExp(`^former-ids: \\[.*${from}\\]$`, 'm'),
          );
          expect([...after.keys()].filter((path) => path.includes(`/documents/${from}/`))).toEqual([]);
          const { loaded } = checkFolder({ root, on: JUNE });
          expect(loaded.seals?.chains.has(from) ?? false).toBe(false);
          expect(loaded.resolve(from)).toMatchObject({ to: 'document', document: { id: to } });
        }),
    );
  }
});

test('a rename and its reverse leave every file but the former ids as it was', () =>
  inCopyOf('withy', async ({ run, written }) => {
    await run('rename', 'document', 'rules', 'trust-rules');
    await run('rename', 'document', 'trust-rules', 'rules');
    expect(written()).toEqual({ 'content/documents/rules/document.yml': ['+ former-ids: [trust-rules]'] });
  }));

test('a body with another id is mended wherever it is named', () =>
  inCopyOf('withy', async ({ root, runAlone, written }) => {
    const { status, out } = runAlone('rename', 'body', 'millers', 'mill-crew');
    expect([status, out.split('\n').find((line) => line.startsWith('Nothing leads on'))]).toEqual([
      0,
      'Nothing leads on from the old address, /bodies/millers/: tell those who link to it.',
    ]);
    expect(written()).toEqual({
      'content/bodies/board.yml': [
        '- commissions: [millers]',
        '-   - {id: millers, role: member, sits-for: millers, as: chair}',
        '+ commissions: [mill-crew]',
        '+   - {id: millers, role: member, sits-for: mill-crew, as: chair}',
      ],
      'content/bodies/mill-crew.yml': ['new'],
      'content/bodies/millers.yml': ['gone'],
      'content/documents/millers/document.yml': ['- body: millers', '+ body: mill-crew'],
    });
    expect(rulesFoundIn(root)).toEqual([]);
  }));

test('a body with another id is mended in the marks of adopted texts too, whose seals still hold', () =>
  inCopyOf('tanners', async ({ root, run, written }) => {
    expect((await run('rename', 'body', 'garden-team', 'green-team')).status).toBe(0);
    expect((await run('rename', 'body', 'pond-watch', 'pond-crew')).status).toBe(0);
    expect(rulesFoundIn(root)).toEqual([]);
    expect(written()['content/documents/garden-charter/editions/1.md']).toEqual([
      '- - The team keeps the yard green. {duty=garden-team}',
      '- - Pond Watch looks in on the pond each week. {#pond duty=pond-watch towards=garden-team}',
      '- ## Convenor {power=garden-team}',
      '+ - The team keeps the yard green. {duty=green-team}',
      '+ - Pond Watch looks in on the pond each week. {#pond duty=pond-crew towards=green-team}',
      '+ ## Convenor {power=green-team}',
    ]);
  }));

test('a term with another id is mended in every text that may be changed, whatever the form of the link', () =>
  inCopyOf('withy', async ({ root, run, files }) => {
    const charter = 'content/documents/millers/editions/1.md';
    const cited =
      'A [working group](term:working-group), a [second](<term:working-group>), a [third][w].\n\n[w]: term:working-group\n';
    writeFileSync(join(root, charter), `${files().get(charter) ?? ''}\n${cited}`);
    expect((await run('rename', 'term', 'working-group', 'crew')).status).toBe(0);
    expect(files().get(charter)?.endsWith(cited.replaceAll('term:working-group', 'term:crew'))).toBe(true);
    expect(files().get('content/terms.yml')).toContain('- id: crew\n  term: working group\n');
    expect(rulesFoundIn(root)).toEqual([]);
  }));

describe('a provision', () => {
  test('that was never adopted gets its new id in its draft, and everywhere it is cited', () =>
    inCopyOf('tanners', async ({ root, run, files }) => {
      await run('new', 'edition', 'complaints-policy', '--note', 'More.');
      const path = 'content/documents/complaints-policy/editions/3.md';
      const text = (files().get(path) ?? '')
        .replace('{#told}', '{#told}\n3. waits; {#waits}')
        .replace('[](#written)', '[](#waits) and [](complaints-policy@3#waits)');
      writeFileSync(join(root, path), text);
      const { status } = await run('rename', 'provision', 'complaints-policy#waits', 'holds');
      expect([status, files().get(path)]).toEqual([
        0,
        text.replaceAll('waits}', 'holds}').replaceAll('#waits)', '#holds)'),
      ]);
    }));

  test('that has its id from its heading gets one that is written', () =>
    inCopyOf('withy', async ({ root, run, written }) => {
      expect((await run('rename', 'provision', 'millers#purpose', 'aim')).status).toBe(0);
      expect(written()).toEqual({ 'content/documents/millers/editions/1.md': ['- ## Purpose', '+ ## Purpose {#aim}'] });
      expect(rulesFoundIn(root)).toEqual([]);
    }));

  test('that was published keeps its id in the adopted text, and the next edition says where it lives on', () =>
    inCopyOf('tanners', async ({ root, run, written }) => {
      const refused = await run('rename', 'provision', 'standing-orders#notice', 'call');
      expect(refused).toEqual({
        status: 1,
        out: `${NOT_DONE}- “notice” was published in standing-orders@1, which is adopted: it is never changed there. Rename it in the next edition: “cartulary rename provision standing-orders@2#notice call”.\n`,
        error: '',
      });
      const { status } = await run('rename', 'provision', 'standing-orders@2#notice', 'call');
      expect([status, written()]).toEqual([
        0,
        {
          'content/documents/standing-orders/editions/2.yml': [
            '-       - {id: notice, text: "is called with {notice} days’ notice to every home;"}',
            '+       - {id: call, text: "is called with {notice} days’ notice to every home;"}',
            '+ removed: [{id: notice, moved-to: standing-orders#call}]',
          ],
        },
      ]);
      expect(rulesFoundIn(root)).toEqual([]);
    }));
});

describe('a renaming is refused, and no file changes, where', () => {
  const REFUSED: readonly (readonly [claim: string, args: readonly string[], status: number, sentence: string])[] = [
    [
      'an adopted text names the body',
      ['body', 'board', 'trustees'],
      1,
      `${NOT_DONE}- Adopted texts name body:board and are never changed: content/documents/rules/editions/1.md, line 19; content/documents/rules/editions/1.md, line 31; content/documents/rules/editions/1.md, line 10. Rename it once later editions have taken their place, or keep the id and change the name alone.\n`,
    ],
    [
      'an adopted text cites the term',
      ['term', 'friend', 'supporter'],
      1,
      `${NOT_DONE}- Adopted texts name term:friend and are never changed: content/documents/rules/editions/1.md, line 17. Rename it once later editions have taken their place, or keep the id and change the name alone.\n`,
    ],
    [
      'the new id is taken',
      ['document', 'rules', 'millers'],
      2,
      'cartulary: “millers” is taken already. Choose another.\n',
    ],
    [
      'the new id is none',
      ['document', 'rules', 'The Rules'],
      2,
      'cartulary: An id has lower-case letters, digits and single hyphens, and starts with a letter.\n',
    ],
    ['the old id is unknown', ['body', 'milers', 'x'], 2, 'cartulary: There is no body “milers”.\n'],
    [
      'the provision is unknown',
      ['provision', 'rules#nothing', 'x'],
      1,
      `${NOT_DONE}- There is no “nothing” in “Rules of the Trust”.\n`,
    ],
    [
      'the new id comes with its document',
      ['provision', 'rules#quorum', 'rules#least'],
      2,
      'cartulary: Write the new id alone, without the document: least.\n',
    ],
    [
      'another provision has the id',
      ['provision', 'rules@2#quorum', 'notice'],
      1,
      `${NOT_DONE}- “notice” is the id of another provision there. Choose another.\n`,
    ],
    [
      'it is said by halves',
      ['body', 'millers'],
      2,
      'cartulary: Three words are needed: cartulary rename provision|document|body|term OLD NEW.\n',
    ],
    [
      'it is of another sort',
      ['seat', 'a', 'b'],
      2,
      'cartulary: “seat” cannot be renamed: choose provision, document, body, term.\n',
    ],
  ];
  for (const [claim, args, status, sentence] of REFUSED) {
    test(claim, () =>
      inCopyOf('withy', async ({ run, written }) => {
        const outcome = await run('rename', ...args);
        expect([outcome.status, outcome.out + outcome.error, written()]).toEqual([status, sentence, {}]);
      }),
    );
  }
});
