import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import type { Mutation } from '../../src/proof/mutation.ts';
import { families } from '../../src/proof/mutations/index.ts';
import { proofReport } from '../../src/proof/proof-report.ts';
import { prove, type Score } from '../../src/proof/prove.ts';
import { subjectOf } from '../../src/proof/subject.ts';

const SHARED = join(import.meta.dirname, '../../../shared/example');
const DAY = '2026-06-01';
const SLOW = 120_000;

/** Rules that any organisation with a few texts can break by a slip. The others are tried by their examples alone. */
const BREAKABLE: readonly string[] = [
  ...['section-missing', 'section-empty', 'section-placeholder', 'section-order', 'section-repeated', 'placeholder'],
  ...['citation-unresolved', 'citation-of-draft', 'body-unknown', 'body-circle', 'body-unconstituted', 'seat-missing'],
  ...['date-format', 'date-impossible', 'date-order', 'number-words', 'number-unused'],
  ...['id-collision', 'id-malformed', 'id-mismatch', 'id-repeated', 'id-sequence', 'id-vanished', 'id-removed'],
  ...[
    'front-matter-language',
    'front-matter-missing',
    'front-matter-syntax',
    'front-matter-unclosed',
    'mandate-unknown',
  ],
  ...['decision-power', 'decision-quorum'],
  ...['schema-kind-unknown', 'schema-missing-key', 'schema-type', 'schema-unknown-key', 'schema-value'],
  ...['text-control-character', 'text-html', 'text-image', 'text-link-unsafe', 'text-yaml'],
  ...['waiver-expired', 'waiver-unknown', 'waiver-unneeded'],
  ...['seal-broken', 'seal-chain', 'seal-lost', 'seal-missing', 'seal-status'],
];

function rulesAskedFor({ expected }: Mutation): readonly string[] {
  return expected.map(({ rule }) => rule);
}

function scoreOf(root: string): Score {
  const gate = (files: ReturnType<typeof readFiles>) => checkFiles(files, { on: DAY }).diagnostics;
  return prove({ subject: subjectOf(readFiles(root), DAY), gate, families });
}

function failuresIn({ families: scores }: Score): readonly string[] {
  return scores.flatMap(({ failures }) => failures.map(({ mutation }) => `${mutation.what} in ${mutation.file}`));
}

describe.each(['organisation', 'second-organisation'])('the gate on the fixture %s', (name) => {
  const score = scoreOf(join(import.meta.dirname, '../fixtures', name));

  it('finds every mutation', () => {
    expect([score.untouched, failuresIn(score)]).toEqual([[], []]);
    expect(proofReport(score)).toMatch(/\n(\d+) of \1 mutations are found \(100 %\)\n$/);
  });

  it('has something to try for every family', () => {
    expect(score.families.filter(({ made }) => made === 0).map((family) => family.name)).toEqual([]);
    expect(score.families.flatMap(({ untried }) => untried)).toEqual([]);
  });
});

test.skipIf(!existsSync(SHARED))(
  'the gate finds every mutation of the example of the contract (it lies in ../shared, or this is skipped)',
  () => {
    const score = scoreOf(SHARED);
    expect([score.untouched, failuresIn(score)]).toEqual([[], []]);
  },
  SLOW,
);

// The whole of it runs as a step of its own, with `cartulary prove`.
describe('the content of this organisation', () => {
  const subject = subjectOf(readFiles(join(import.meta.dirname, '../..')), DAY);

  it('has something to try for every family', () => {
    const empty = families.filter(({ mutationsOf }) => [...mutationsOf(subject)].length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it('has no section and no citation that is left untried', () => {
    expect(families.flatMap(({ untriedIn }) => untriedIn?.(subject) ?? [])).toEqual([]);
  });

  it('is asked for every rule that an editor’s slip can break', () => {
    const asked = new Set(families.flatMap(({ mutationsOf }) => [...mutationsOf(subject)].flatMap(rulesAskedFor)));
    expect(BREAKABLE.filter((rule) => !asked.has(rule))).toEqual([]);
  });

  it('has the seven sections of each thematic group among those that are tried', () => {
    const deleted = [...(families[0]?.mutationsOf(subject) ?? [])].filter(({ what }) =>
      what.startsWith('deleted the section'),
    );
    const groups = ['economy', 'environment', 'neighbourhoods', 'wellbeing'];
    const counts = groups.map((group) => deleted.filter(({ file }) => file.includes(`/${group}-group/`)).length);
    expect(counts).toEqual([7, 7, 7, 7]);
  });
});
