import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/gate/coverage.ts';
import type { Changes } from '../../src/model/changes.ts';
import type { Diagnostic } from '../../src/model/finding.ts';
import { coverageText } from '../../src/reports/coverage-text.ts';
import { githubReport } from '../../src/reports/github.ts';
import { reports } from '../../src/reports/index.ts';
import { rules } from '../../src/rules/index.ts';
import { answerWith, DIAGNOSTIC, diagnosticSaying, FILE, verdictAndContext } from './sample-answer.ts';
import { commandsIn } from './workflow-commands.ts';

const { context } = verdictAndContext();

function commandsOn(diagnostics: readonly Diagnostic[], texts?: ReadonlyMap<string, string>) {
  const answer = texts === undefined ? answerWith(diagnostics) : answerWith(diagnostics, { texts });
  return commandsIn(githubReport(answer, context));
}

describe('as annotations of GitHub', () => {
  test('a diagnostic is one command with its place, and a notice counts', () => {
    const annotated = commandsIn(githubReport(answerWith([DIAGNOSTIC]), { ...context, folder: 'papers/' }));
    expect(annotated).toEqual([
      {
        name: 'error',
        properties: {
          file: `papers/${FILE}`,
          line: '3',
          endLine: '3',
          col: '5',
          endColumn: '9',
          title: 'section-missing',
        },
        data: `The section “Fees” is missing.\n${DIAGNOSTIC.help}`,
      },
      { name: 'notice', properties: { title: 'Cartulary' }, data: 'The gate is closed: 1 error, 0 warnings.' },
    ]);
  });

  test('a stretch over several lines has no columns, which GitHub would refuse', () => {
    const place = { ...DIAGNOSTIC.place, endLine: 5 };
    expect(commandsOn([{ ...DIAGNOSTIC, place }])[0]?.properties).toEqual({
      file: FILE,
      line: '3',
      endLine: '5',
      title: 'section-missing',
    });
  });

  test('nothing found is a notice alone', () => {
    expect(githubReport(answerWith([]), context)).toBe(
      '::notice title=Cartulary::The gate is open: 0 errors, 0 warnings.\nNo diagnostics.\n',
    );
  });

  test('of sixty errors and twelve warnings ten of each are annotations, and all are in the log', () => {
    const many = Array.from({ length: 72 }, (_, index) => ({
      ...DIAGNOSTIC,
      message: `Number ${index} is wrong.`,
      severity: index < 12 ? ('warning' as const) : ('error' as const),
    }));
    const report = githubReport(answerWith(many), context);
    const commands = commandsIn(report);
    expect([
      commands.map(({ name }) => name),
      commands.at(-1)?.data,
      many.every(({ message }) => report.includes(`]: ${message}\n`)),
    ]).toEqual([
      [...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning'), 'notice'],
      'The gate is closed: 60 errors, 12 warnings. 20 of them are shown as annotations; the log has them all.',
      true,
    ]);
  });

  test('what keeps a file from being read is shown first', () => {
    const many = [
      ...Array.from({ length: 12 }, () => DIAGNOSTIC),
      { ...DIAGNOSTIC, rule: 'front-matter-syntax', message: 'A bracket is open.' },
    ];
    expect(commandsOn(many)[0]?.properties['title']).toBe('front-matter-syntax');
  });
});

const HOSTILE = [
  'a\n::error file=x::y',
  'a\r::add-mask::a',
  'a\r\n::stop-commands::t',
  '::warning::x',
  '  ::error::x',
  '\u00a0\u3000\u2028::error::x',
  '##[group]',
  'x ##[add-mask]secret',
  '####[command]x',
  '%0A::warning::x',
  '%250A::warning::x',
  'file=a,line=1,title=x::',
  ',:%',
  '::',
  '\u001b[2K::error::x',
  '\u0085::error::x',
];

describe('no words of the content are a command, wherever they stand', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const near = diagnosticSaying(hostile);
    const diagnostic = { ...near, related: [{ place: { ...near.place, line: 40 }, message: hostile }] };
    const shown = (text: string) =>
      text.replace(/[\p{Cc}\u2028]/gu, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
    const [annotation, notice, ...others] = commandsOn([diagnostic], new Map([[hostile, `${hostile}\n`.repeat(50)]]));
    expect([annotation?.name, annotation?.properties, annotation?.data.split('\n')[0]]).toEqual([
      'error',
      { file: shown(hostile), line: '1', endLine: '1', col: '1', endColumn: '2', title: 'section-missing' },
      shown(hostile),
    ]);
    expect([notice?.name, others]).toEqual(['notice', []]);
  });
});

describe('nor is it one in the log of a step that shows another form', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const [document] = context.constitution.documents;
    if (document === undefined) throw new Error('The small organisation has a document.');
    const named = { ...context.constitution, documents: [{ ...document, title: hostile }] };
    const diagnostic = { ...DIAGNOSTIC, message: hostile, gist: hostile, help: hostile };
    const texts = new Map([[FILE, `${hostile}\n`.repeat(9)]]);
    const answer = answerWith([diagnostic, { ...diagnostic, severity: 'warning' }], {
      texts,
      changes: changesOf(hostile),
    });
    const commands = Object.entries(reports).flatMap(([name, { render }]) =>
      name === 'github' ? [] : commandsIn(render(answer, { ...context, constitution: named })),
    );
    expect(commands).toEqual([]);
    expect(JSON.parse(reports['json']?.render(answer, context) ?? '')).toMatchObject([{ message: hostile }, {}]);
  });
});

test('nor is the title of a draft one in what is told of the coverage', () => {
  const { verdict } = verdictAndContext({
    'content/documents/rules/document.yml': "kind: rules\ntitle: '::error::x ##[group]y'\n",
  });
  const told = coverageText(coverageOf(verdict.loaded, rules));
  expect([told.includes('error::x'), commandsIn(told)]).toEqual([true, []]);
});

test('each change is told once in each form that tells of changes', () => {
  const answer = answerWith([DIAGNOSTIC], { changes: changesOf('Mill pond') });
  const counted = Object.entries(reports).map(([name, { render }]) => [
    name,
    render(answer, context).split('Mill pond is new').length - 1,
  ]);
  expect(Object.fromEntries(counted)).toEqual({ text: 1, json: 0, sarif: 0, github: 1, markdown: 1, junit: 0 });
});

test('the oracle knows a command when it sees one', () => {
  expect(
    ['::error::x', ' ::warning file=a::x', 'x ##[group]y', '::other::x', 'x ::error::y', ':: error::x'].map(
      (line) => commandsIn(line).length,
    ),
  ).toEqual([1, 1, 1, 0, 0, 0]);
});

/** One change of each sort, with these words wherever words of the content can stand. */
function changesOf(words: string): Changes {
  const runs = [
    { change: 'deleted', words },
    { change: 'inserted', words },
  ] as const;
  const place = {
    title: words,
    edition: 1,
    label: words,
    file: words,
    line: 1,
    cites: words,
    became: 'amended',
  } as const;
  const text = {
    edition: 2,
    against: { edition: 1, at: 'now' },
    file: FILE,
    summary: [words],
    sections: [{ heading: words, rows: [{ sentence: words, fate: 'amended', runs }] }],
    citedBy: [place],
  } as const;
  return {
    documents: [{ document: 'rules', title: words, events: [`${words} is new.`], texts: [text] }],
    templates: [words],
    records: [words],
  };
}
