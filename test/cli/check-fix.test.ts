import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const KIND = 'content/documents/rules/document.yml';
const FAULTY: Files = {
  [EDITION]: edition('## Plots {#plots}\n\nSee [](#plot) and http\u200B.\n\nStill [](gone-for-good).\n'),
  [KIND]: 'kind: rules\ntitle: Rules of the Society\ncustodin: the secretary\n',
};

function fix(root: string, ...args: readonly string[]): Outcome {
  return runCommand(['check', root, '--fix', '--on', '2026-06-01', ...args]);
}

describe('check --fix', () => {
  it('says what it changed, a line each, and then what is left, and ends as the gate stands', () => {
    const { status, out, error } = organisationIn(FAULTY, (root) => fix(root));
    expect([status, error]).toEqual([1, '']);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'Changed content/documents/rules/document.yml, line 3: Change the key “custodin” to “custodian”.',
      'Changed content/documents/rules/editions/1.md, line 8: Write `#plots` instead of `#plot`.',
      'Changed content/documents/rules/editions/1.md, line 8: Delete the character U+200B, which cannot be seen.',
      '',
    ]);
    expect(out).toMatch(/The gate is closed: 1 error, 0 warnings\./);
  });

  it('leaves the array alone on stdout', () => {
    const { out, error } = organisationIn(FAULTY, (root) => fix(root, '--format', 'json'));
    expect((JSON.parse(out) as readonly { rule: string }[]).map(({ rule }) => rule)).toEqual(['citation-unresolved']);
    expect(error).toMatch(/^Changed content/);
  });

  it('changes nothing the second time, and says so', () => {
    const [texts, second, again] = organisationIn(FAULTY, (root) => {
      fix(root);
      const before = readFileSync(join(root, EDITION), 'utf8');
      const outcome = fix(root);
      return [before, outcome, readFileSync(join(root, EDITION), 'utf8')];
    });
    expect(again).toBe(texts);
    expect(second.out.split('\n')[0]).toBe('There was nothing that the tool could mend by itself.');
  }, 30_000);

  it('ends with 0 where nothing is left', () => {
    const texts = {
      ...FAULTY,
      [EDITION]: undefined,
      [EDITION.replace('.md', '.yml')]:
        'document: rules\nedition: 1\nstatus: draf\nprovisions:\n  - {heading: Plots, text: "One."}\n',
    };
    expect(organisationIn(texts, (root) => fix(root).status)).toBe(0);
  });
});

test('without --fix nothing is written, and each fault tells what would mend it', () => {
  const [out, texts] = organisationIn(FAULTY, (root) => [
    runCommand(['check', root, '--format', 'json', '--on', '2026-06-01']).out,
    [readFileSync(join(root, EDITION), 'utf8'), readFileSync(join(root, KIND), 'utf8')],
  ]);
  expect(texts).toEqual([FAULTY[EDITION], FAULTY[KIND]]);
  const fixes = (JSON.parse(out) as readonly { fixes: readonly { edits: readonly unknown[] }[] }[]).map(
    (each) => each.fixes,
  );
  expect(fixes[1]).toEqual([
    {
      description: 'Write `#plots` instead of `#plot`.',
      edits: [{ file: EDITION, line: 8, column: 8, endLine: 8, endColumn: 13, replacement: '#plots' }],
    },
  ]);
  expect(fixes.map((each) => each.length)).toEqual([1, 1, 1, 0]);
});

describe('a file stays as its writer saves it', () => {
  const text = edition('## Plots {#plots}\n\nCafe\u0301 on a plot, see [](#plot).\n\nThe e\u0323\u0302nd.');
  const mended = text.replace('#plot)', '#plots)').replace('Cafe\u0301', 'Café');

  test.each([
    ['with line feeds and no last one', text, mended],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n'), mended.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${text}`, `\uFEFF${mended}`],
    ['with both', `\uFEFF${text.replaceAll('\n', '\r\n')}`, `\uFEFF${mended.replaceAll('\n', '\r\n')}`],
    ['with line ends of two kinds', text.replace('---\n## ', '---\r\n## '), mended.replace('---\n## ', '---\r\n## ')],
  ])('%s', (_name, written, expected) => {
    const after = organisationIn({ [EDITION]: written }, (root) => {
      fix(root);
      return readFileSync(join(root, EDITION), 'utf8');
    });
    expect(after).toBe(expected);
  });

  test('with its permissions, and nothing else beside it', () => {
    const [mode, names] = organisationIn({ [EDITION]: text }, (root) => {
      chmodSync(join(root, EDITION), 0o640);
      fix(root);
      return [statSync(join(root, EDITION)).mode & 0o777, readdirSync(join(root, EDITION, '..'))];
    });
    expect([mode, names]).toEqual([0o640, ['1.md']]);
  });

  test('and a second name of it keeps what it had', () => {
    const other = organisationIn({ [EDITION]: text }, (root) => {
      linkSync(join(root, EDITION), join(root, 'copy.md'));
      fix(root);
      return readFileSync(join(root, 'copy.md'), 'utf8');
    });
    expect(other).toBe(text);
  });
});

describe('nothing is written through a link', () => {
  const text = edition('## Plots {#plots}\n\nSee [](#plot).\n');

  test('where the folder of the content is one', () => {
    const [outcome, after] = organisationIn({ [EDITION]: text }, (root) => {
      mkdirSync(join(root, 'inner'));
      renameSync(join(root, 'schemas'), join(root, 'inner/schemas'));
      symlinkSync(join(root, 'content'), join(root, 'inner/content'));
      return [fix(join(root, 'inner')), readFileSync(join(root, EDITION), 'utf8')];
    });
    expect(outcome).toEqual({
      status: 2,
      out: '',
      error: 'cartulary: content is a link or something else than a file, so nothing is written there.\n',
    });
    expect(after).toBe(text);
  });

  test('where a file is one, which is not even read', () => {
    const [status, after, isLink] = organisationIn({ [EDITION]: undefined, 'elsewhere.md': text }, (root) => {
      mkdirSync(join(root, EDITION, '..'), { recursive: true });
      symlinkSync(join(root, 'elsewhere.md'), join(root, EDITION));
      return [
        fix(root).status,
        readFileSync(join(root, 'elsewhere.md'), 'utf8'),
        lstatSync(join(root, EDITION)).isSymbolicLink(),
      ];
    });
    expect([status, after, isLink]).toEqual([1, text, true]);
  });

  test('where a folder is one, which is not read either', () => {
    const [status, after] = organisationIn(FAULTY, (root) => {
      renameSync(join(root, EDITION, '..'), join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), join(root, EDITION, '..'));
      return [fix(root).status, readFileSync(join(root, 'elsewhere/1.md'), 'utf8')];
    });
    expect([status, after]).toEqual([1, FAULTY[EDITION]]);
  });
});
