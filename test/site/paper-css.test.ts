import { describe, expect, test } from 'vitest';
import { paperCss } from '../../src/site/paper/paper-css.ts';
import { papersOf } from '../../src/site/paper/papers.ts';
import { settlePdf } from '../../src/site/paper/settle-pdf.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { constitutionIn, constitutionOf, FIXTURE } from './constitution-of.ts';

const WHOSE = 'Elmhurst Allotments, as on 22 November 2026';

describe('The head and the foot of a sheet', () => {
  test('hold any words as words: none ends the string or the rule that it stands in', () => {
    const css = sheet('Rules "of" \\ the\n} body { display: none } </style>', 'It binds.');
    expect(css).toContain(
      '@top-right { content: "Rules \\22 of\\22  \\5c  the\\a \\7d  body \\7b  display\\3a  none \\7d  \\3c \\2f style\\3e "',
    );
    expect(css).not.toContain('display: none }\n');
  });

  test('are as high as the sentence needs', () => {
    const foot = (status: string) => Number(/margin: 24mm 20mm ([\d.]+)mm/.exec(sheet('Rules', status))?.[1]);
    expect(foot('It binds.')).toBeLessThan(foot('It binds nobody at all. '.repeat(10)));
    expect(foot('字'.repeat(100))).toBe(foot('a'.repeat(200)));
  });

  test('are in bold type where the text does not count', () => {
    expect(sheet('Rules', 'Draft.', false)).toContain('font-weight: bold');
    expect(sheet('Rules', 'In force.', true)).not.toContain('font-weight: bold');
  });

  function sheet(name: string, status: string, isBinding = true): string {
    const parts = [{ id: undefined, name, status, isBinding }] as const;
    return paperCss({ page: '/', file: '/a.pdf', parts }, WHOSE);
  }
});

test('a paper is called what it is, wherever it is saved', () => {
  const papers = [...papersOf(constitutionIn(FIXTURE, '2026-11-22')).values()];
  expect(papers.map(({ file }) => file.split('/').at(-1))).toEqual([
    'everything-in-force.pdf',
    'millers-edition-1.pdf',
    'rules-edition-1.pdf',
    'rules-edition-2.pdf',
    'rules-changes-1-2.pdf',
  ]);
});

test('a paper of changes says that it is not the text, and what either text counts', () => {
  const papers = papersOf(constitutionIn(FIXTURE, '2026-11-22'));
  const [{ name, status }] = papers.get('/documents/rules/redlines/1-2/')?.parts ?? [{ name: '', status: '' }];
  expect(name).toBe('Rules of the Trust: changes from edition 1 to edition 2');
  expect(status).toMatch(/^This shows changes, and is not the text itself\. Edition 2: .* Edition 1: .*\.$/);
});

describe('A PDF that is printed anew', () => {
  const printed = (moment: string, ...nodes: readonly string[]) =>
    `/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')\n${nodes.map((node) => `/ID (node${node})`).join('\n')}`;
  const settled = (text: string) => settlePdf(Buffer.from(text, 'latin1'), '2026-11-22').toString('latin1');

  test('is dated by the day of the build, and is as long as before', () => {
    const before = printed('20261122123248');
    expect(settled(before)).toBe(printed('20261122000000'));
    expect(settled(before)).toHaveLength(before.length);
  });

  test('has the same names of cells, in the same order', () => {
    const one = settled(printed('20261122123248', '00005550', '00005218', '00005550'));
    expect(one).toBe(printed('20261122000000', '00000002', '00000001', '00000002'));
    expect(settled(printed('20261122123301', '00000041', '00000012', '00000041'))).toBe(one);
  });

  test('keeps every byte that is neither', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(settlePdf(bytes, '2026-11-22')).toEqual(bytes);
  });
});

test('everything in force is one paper only where it is short enough to be printed', () => {
  const texts = (clauses: number) => ({
    [EDITION]: edition(`## Plots\n\n${'- A clause.\n'.repeat(clauses)}`, 'adoption: {not-recorded: lost}\n').replace(
      'status: draft',
      'status: adopted',
    ),
  });
  const isOnPaper = (clauses: number) => papersOf(constitutionOf(texts(clauses))).has('/whole/');
  expect([isOnPaper(4999), isOnPaper(5000)]).toEqual([true, false]);
});
