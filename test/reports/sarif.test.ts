import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../src/reports/sarif.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { faultsInSarif } from './faults-in-sarif.ts';
import { answerWith, DIAGNOSTIC, FILE, verdictAndContext } from './sample-answer.ts';

const { context } = verdictAndContext();

interface Log {
  readonly runs: readonly [Run];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly object[] }];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly locations: readonly [
      { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
    ];
  }[];
}

function runOf(report: string): Run {
  const log: unknown = JSON.parse(report);
  expect(faultsInSarif(log)).toEqual([]);
  return (log as Log).runs[0];
}

describe('as SARIF', () => {
  test('a result has its place, its related places, its fix and its fingerprint', () => {
    const place = { file: FILE, line: 2, column: 1, endLine: 2, endColumn: 4 };
    const fixes = [{ description: 'Make it a heading.', edits: [{ place, replacement: '## Fees' }] }];
    const run = runOf(sarifReport(answerWith([{ ...DIAGNOSTIC, fixes }]), { ...context, folder: 'papers of ours/' }));
    const artifactLocation = { uri: `papers%20of%20ours/${FILE}`, uriBaseId: '%SRCROOT%' };
    const region = (line: number, column: number, endColumn: number) => ({
      artifactLocation,
      region: { startLine: line, startColumn: column, endLine: line, endColumn },
    });
    expect(run.results).toEqual([
      {
        ruleId: 'section-missing',
        ruleIndex: 0,
        level: 'error',
        message: { text: `The section “Fees” is missing.\n${DIAGNOSTIC.help}` },
        locations: [{ physicalLocation: region(3, 5, 9) }],
        relatedLocations: [{ id: 0, physicalLocation: region(1, 1, 4), message: { text: 'It looks like it.' } }],
        fixes: [
          {
            description: { text: 'Make it a heading.' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region(2, 1, 4).region, insertedContent: { text: '## Fees' } }],
              },
            ],
          },
        ],
        partialFingerprints: { 'cartulary/v1': '0123456789abcdef' },
      },
    ]);
  });

  test('what is waived is there, suppressed with its reason', () => {
    const { verdict, context: own } = verdictAndContext({
      [EDITION]: edition('## Plots\n\nA plot costs TBC.\n').replace('draft', 'proposed'),
      'content/waivers.yml':
        '- {rule: placeholder, at: "rules@1#plots", reason: "The fee is agreed in May", granted-by: the Society, until: 2026-07-01}\n',
    });
    expect(verdict.diagnostics).toEqual([]);
    expect(runOf(sarifReport(verdict, own)).results).toMatchObject([
      {
        ruleId: 'placeholder',
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'The fee is agreed in May. Granted by the Society until 1 July 2026.',
          },
        ],
      },
    ]);
  });

  test('a run holds at most 5,000 results, errors first, and says how many it left out', () => {
    const many = Array.from({ length: 5_100 }, (_, index) => ({
      ...DIAGNOSTIC,
      severity: index < 200 ? ('warning' as const) : ('error' as const),
    }));
    const { results, invocations } = runOf(sarifReport(answerWith(many), context));
    expect([results.length, results.filter(({ level }) => level === 'warning').length]).toEqual([5_000, 100]);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: '100 more results were found, and are left out here: a log holds at most 5000.' },
      },
    ]);
  });

  test('the tool names itself, its version and the repository', () => {
    const { verdict, context: own } = verdictAndContext({});
    const site = { ...own.constitution.site, repository: 'https://code.example/mill-lane' };
    const named = { ...own, version: '1.2.3', constitution: { ...own.constitution, site } };
    expect(runOf(sarifReport(verdict, named)).tool.driver).toEqual({
      name: 'Cartulary',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      informationUri: 'https://code.example/mill-lane',
      rules: [],
    });
  });
});

describe('hostile names and words stay data', () => {
  test.each([
    ['content/a b#c?d.md', 'content/a%20b%23c%3Fd.md'],
    ['content/%2e%2e/x', 'content/%252e%252e/x'],
    ['content/a:b\\c', 'content/a%3Ab%5Cc'],
    ['content/é\u202e\ud800', 'content/%C3%A9%E2%80%AE%EF%BF%BD'],
  ])('the path %j', (file, uri) => {
    const { results } = runOf(
      sarifReport(answerWith([{ ...DIAGNOSTIC, place: { ...DIAGNOSTIC.place, file } }]), context),
    );
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a message holds no link', () => {
    const report = sarifReport(answerWith([{ ...DIAGNOSTIC, message: '[win](https://evil.example) \ud800' }]), context);
    expect(runOf(report).results).toMatchObject([
      { message: { text: `[win] (https://evil.example) \ufffd\n${DIAGNOSTIC.help}` } },
    ]);
  });

  test('an address that is not of the open web is left out', () => {
    const site = { ...context.constitution.site, repository: 'javascript:alert(1)' };
    const report = sarifReport(answerWith([{ ...DIAGNOSTIC, url: 'data:x' }]), {
      ...context,
      constitution: { ...context.constitution, site },
    });
    runOf(report);
    expect([report.includes('javascript:'), report.includes('data:x')]).toEqual([false, false]);
  });
});
