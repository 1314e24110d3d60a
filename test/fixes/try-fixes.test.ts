import { describe, expect, it, test } from 'vitest';
import { tryFixes } from '../../src/fixes/try-fixes.ts';
import type { Fix } from '../../src/model/finding.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { DAY } from '../organisation-in.ts';
import { CHARTER, organisationWith, RULES, replaced, type Texts, textOf } from './mended.ts';

const TWO_FAULTS: Texts = {
  ...replaced(CHARTER, '](rules#working-groups)', '](rules#working-group)'),
  ...replaced(RULES, '](#friends-meeting)', '](#freinds-meeting)'),
};

/** What passes of these proposals, each for the diagnostic on the file that it changes. */
function passing(texts: Texts, planted: readonly Fix[]): readonly string[] {
  const files = organisationWith(texts);
  const verdict = checkFiles(files, { on: DAY });
  const proposals = new Map(
    verdict.diagnostics.map(({ fingerprint, place }) => {
      const own = planted.filter(({ edits }) => edits[0]?.place.file === place.file);
      return [fingerprint, own];
    }),
  );
  const { diagnostics } = tryFixes({ files, verdict: { ...verdict, proposals }, options: { on: DAY } });
  return diagnostics.flatMap(({ fixes }) => fixes.map(({ description }) => description));
}

/** Writes words over others that stand once in a text. */
function planted(description: string, path: string, texts: Texts, ...[from, to]: readonly [string, string]): Fix {
  const lines = (texts[path] ?? textOf(path)).split('\n');
  const line = lines.findIndex((each) => each.includes(from)) + 1;
  const column = (lines[line - 1] ?? '').indexOf(from) + 1;
  const place = { file: path, line, column, endLine: line, endColumn: column + from.length };
  return { description, edits: [{ place, replacement: to }] };
}

const mendsCharter = planted('mends the charter', CHARTER, TWO_FAULTS, '#working-group)', '#working-groups)');
const mendsRules = planted('mends the rules', RULES, TWO_FAULTS, '#freinds-meeting', '#friends-meeting');
const bringsAnother = planted('brings another', CHARTER, TWO_FAULTS, '#working-group)', '#working-groups) [](#gone)');
const mendsNothing = planted('mends nothing', CHARTER, TWO_FAULTS, 'Nobody', 'No one');

describe('of what the rules propose', () => {
  it('all is offered that mends', () => {
    expect(passing(TWO_FAULTS, [mendsCharter, mendsRules])).toEqual(['mends the charter', 'mends the rules']);
  });

  it('nothing is offered that brings a new fault, be it along with a good one', () => {
    expect(passing(TWO_FAULTS, [bringsAnother])).toEqual([]);
    expect(passing(TWO_FAULTS, [bringsAnother, mendsRules])).toEqual(['mends the rules']);
  });

  it('nothing is offered that leaves the fault', () => {
    expect(passing(TWO_FAULTS, [mendsNothing, mendsRules])).toEqual(['mends the rules']);
  });

  it('the second is offered where the first does not pass', () => {
    expect(passing(TWO_FAULTS, [bringsAnother, mendsNothing, mendsCharter])).toEqual(['mends the charter']);
  });

  it('nothing is offered that spoils the file', () => {
    const spoils = planted('spoils', CHARTER, TWO_FAULTS, 'status: proposed', 'status: [proposed');
    expect(passing(TWO_FAULTS, [spoils])).toEqual([]);
  });
});

describe('an adopted text', () => {
  const ADOPTED = 'content/documents/rules/editions/1.md';
  const broken: Texts = {
    ...replaced(ADOPTED, '](#friends-meeting)', '](#freinds-meeting)'),
    'content/seals.json': undefined,
  };
  const mends = planted('mends', ADOPTED, broken, '#freinds-meeting', '#friends-meeting');

  test('is never changed, though it is not sealed', () => {
    expect(passing(broken, [mends])).toEqual([]);
  });

  test('is no proposal of a rule either', () => {
    const { diagnostics, proposals } = checkFiles(organisationWith(broken), { on: DAY });
    const unresolved = diagnostics.filter(({ rule }) => rule === 'citation-unresolved');
    expect(unresolved.map(({ fingerprint }) => proposals.get(fingerprint))).toEqual([[]]);
  });
});

test('the same is answered each time, however much there is to try', () => {
  const body = Array.from({ length: 300 }, (_, index) => `- See [](#notic${index}x).`).join('\n');
  const texts = replaced(RULES, '- answers to the Meeting', `${body}\n- answers to the Meeting`);
  const files = organisationWith(texts);
  const stand = () => ({ files, verdict: checkFiles(files, { on: DAY }), options: { on: DAY } });
  expect(tryFixes(stand())).toEqual(tryFixes(stand()));
});
