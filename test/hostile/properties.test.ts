import { parse } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/exports/index.ts';
import type { Verdict } from '../../src/gate/judge.ts';
import type { CheckedConstitution, DatedEdition } from '../../src/model/constitution.ts';
import { isId } from '../../src/model/id.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import { reports } from '../../src/reports/index.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { antSchema, faultsInXml } from '../reports/faults-in-xml.ts';
import { anyBytes, anyFrontMatter, anyMarkdown, anyYaml } from './any-text.ts';
import { check } from './rows.ts';

const RUNS = { seed: 20_261_122, numRuns: 60 } as const;
const PATHS = [
  'content/site.yml',
  'content/terms.yml',
  'content/waivers.yml',
  'content/mandates.yml',
  'content/seals.json',
  'content/bodies/board.yml',
  'content/decisions/agm.yml',
  'content/documents/rules/document.yml',
  EDITION,
  'content/documents/rules/editions/2.yml',
];

/** An answer holds findings, or a constitution that may be published, and its reports can be read by programs. */
function expectSound(verdict: Verdict): void {
  const hasError = verdict.diagnostics.some(({ severity }) => severity === 'error');
  expect(verdict.constitution === undefined).toBe(hasError);
  for (const { message, help, place } of verdict.diagnostics) {
    expect([message !== '', help !== '', place.line >= 1, place.column >= 1]).toEqual([true, true, true, true]);
  }
  for (const name of ['json', 'sarif']) expect(() => JSON.parse(rendered(name, verdict))).not.toThrow();
  expect(rendered('text', verdict)).not.toBe('');
}

function rendered(name: string, verdict: Verdict): string {
  const about = { ruleIds: [], aboutRule: () => undefined, version: '0.0.0', folder: '', ref: undefined };
  return reports[name]?.render(verdict, { constitution: verdict.loaded, manner: PLAIN, ...about }) ?? '';
}

function editionOf({ loaded }: Verdict): DatedEdition | undefined {
  return loaded.documents.find(({ id }) => id === 'rules')?.editions[0];
}

describe('whatever a file of the content holds, there is an answer', () => {
  test.each(PATHS)('any bytes in %s', (path) => {
    fc.assert(
      fc.property(anyBytes(parse(path).ext), (bytes) => expectSound(check({ [path]: bytes }))),
      { ...RUNS, numRuns: 25 },
    );
  });

  test('any keys above a text', () => {
    fc.assert(
      fc.property(anyFrontMatter, (keys) => expectSound(check({ [EDITION]: edition('## Plots\n\nText.\n', keys) }))),
      RUNS,
    );
  });

  test('any YAML as a text', () => {
    const path = 'content/documents/rules/editions/1.yml';
    fc.assert(
      fc.property(anyYaml, (text) => expectSound(check({ [EDITION]: undefined, [path]: text }))),
      RUNS,
    );
  });
});

describe('of any text', () => {
  const withText = (body: string): Files => ({ [EDITION]: edition(body) });

  test('no two provisions share an id, and each id is one, or the gate is closed', () => {
    fc.assert(
      fc.property(anyMarkdown, (body) => {
        const verdict = check(withText(body));
        expectSound(verdict);
        const ids = provisionsIn(editionOf(verdict)?.content ?? []).flatMap(({ id }) => id ?? []);
        const isTold = verdict.diagnostics.some(({ rule }) => rule.startsWith('id-'));
        expect(ids.filter((id) => !isId(id))).toEqual([]);
        if (!isTold) expect(new Set(ids).size).toBe(ids.length);
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  test('the exports can be read: the JSON is JSON, and the Markdown gives the same text again', () => {
    fc.assert(
      fc.property(anyMarkdown, (body) => {
        const verdict = check(withText(body));
        const [rules] = verdict.loaded.documents.filter(({ id }) => id === 'rules');
        const text = editionOf(verdict);
        if (rules === undefined || text === undefined || verdict.diagnostics.some(isAboutRules)) return;
        // Nothing is wrong with this text; that the bystander keeps the gate closed is no matter of its exports.
        const constitution = verdict.loaded as CheckedConstitution;
        const files = new Map(EXPORT_FORMATS.map(({ id, render }) => [id, render(text, rules, constitution)]));
        expect(() => JSON.parse(files.get('json') ?? '')).not.toThrow();
        const again = editionOf(check({ [EDITION]: files.get('markdown') ?? '' }));
        expect(wordsOf(again)).toEqual(wordsOf(text));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

test('what is said of any text is sound XML in a report for tests', async () => {
  const samples = fc.sample(anyMarkdown, { ...RUNS, numRuns: 40 });
  const documents = samples.map((body) => rendered('junit', check({ [EDITION]: edition(body) })));
  expect(await faultsInXml(documents, antSchema())).toEqual([]);
});

function isAboutRules({ place }: Verdict['diagnostics'][number]): boolean {
  return place.file === EDITION;
}

function wordsOf(text: DatedEdition | undefined): unknown {
  return JSON.parse(
    JSON.stringify(text?.content ?? [], (key, value: unknown) =>
      ['place', 'kindSection', 'hasWrittenId'].includes(key) ? undefined : value,
    ),
  );
}
