import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/finding.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { changeFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { headingsTolerated } from '../../src/proof/mutations/headings-tolerated.ts';
import { families } from '../../src/proof/mutations/index.ts';
import { sectionsDeleted } from '../../src/proof/mutations/sections-deleted.ts';
import { sectionsMoved } from '../../src/proof/mutations/sections-moved.ts';
import { isProven, proofReport } from '../../src/proof/proof-report.ts';
import { type Gate, prove, type Score } from '../../src/proof/prove.ts';
import { subjectOf } from '../../src/proof/subject.ts';

const DAY = '2026-06-01';
const files = readFiles(join(import.meta.dirname, '../fixtures/organisation'));
const subject = subjectOf(files, DAY);
const gate: Gate = (changed) => checkFiles(changed, { on: DAY }).diagnostics;

/** A gate that tells something else about some of its diagnostics, or nothing. */
function gateThat(tells: (diagnostic: Diagnostic) => readonly Diagnostic[]): Gate {
  return (changed) => gate(changed).flatMap(tells);
}

function without(rule: string): Gate {
  return gateThat((diagnostic) => (diagnostic.rule === rule ? [] : [diagnostic]));
}

function fallen({ families: scores }: Score): readonly (readonly [string, number, number])[] {
  return scores
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, made, failures }) => [name, made, made - failures.length] as const);
}

describe('the proof', () => {
  it('fails, and names what was missed, where the gate has no rule for missing sections', () => {
    const score = prove({ subject, gate: without('section-missing'), families: [sectionsDeleted] });
    expect([isProven(score), fallen(score)]).toEqual([false, [['Required sections deleted', 6, 0]]]);
    expect(proofReport(score)).toContain(
      [
        '1. Required sections deleted: deleted the section “Purpose”',
        '   In content/documents/millers/editions/1.md',
        '   Expected: error[section-missing] at content/documents/millers/editions/1.md:9:1',
        '   Got: nothing',
      ].join('\n'),
    );
    expect(proofReport(score)).toMatch(/\n0 of 6 mutations are found \(0 %\)\n$/);
  });

  it('fails where the gate points one line too low', () => {
    const low = gateThat((diagnostic) => {
      const { place } = diagnostic;
      return [
        diagnostic.rule === 'section-missing'
          ? { ...diagnostic, place: { ...place, line: place.line + 1 } }
          : diagnostic,
      ];
    });
    const score = prove({ subject, gate: low, families: [sectionsDeleted] });
    expect(fallen(score)).toEqual([['Required sections deleted', 6, 0]]);
    expect(proofReport(score)).toContain(
      '   Expected: error[section-missing] at content/documents/millers/editions/1.md:9:1\n   Got: error[section-missing] at content/documents/millers/editions/1.md:10:1: The section “Purpose” is missing.\n',
    );
  });

  it('fails where the gate misses the third section alone', () => {
    const hasty = gateThat((diagnostic) => (diagnostic.message.includes('“Membership”') ? [] : [diagnostic]));
    const score = prove({ subject, gate: hasty, families: [sectionsDeleted] });
    expect(fallen(score)).toEqual([['Required sections deleted', 6, 4]]);
    expect(proofReport(score)).toMatch(/\n4 of 6 mutations are found \(66\.6 %\)\n$/);
  });

  it('fails where the gate takes an error for a warning, or a warning for an error', () => {
    const mild = gateThat((diagnostic) => [{ ...diagnostic, severity: 'warning' }]);
    const stern = gateThat((diagnostic) => [{ ...diagnostic, severity: 'error' }]);
    expect(fallen(prove({ subject, gate: mild, families: [sectionsDeleted] }))).toEqual([
      ['Required sections deleted', 6, 0],
    ]);
    expect(fallen(prove({ subject, gate: stern, families: [sectionsMoved] }))).toEqual([
      ['Required sections swapped', 2, 0],
    ]);
  });

  it('fails where the gate refuses a heading that may differ', () => {
    const pedantic: Gate = (changed) => {
      const capitals = changed.content.files.some(({ text }) => /^## [A-Z ]+$/m.test(text));
      const [any] = gate(changeFiles(files, new Map([['content/documents/millers/editions/1.md', '']])));
      return [...gate(changed), ...(capitals && any !== undefined ? [any] : [])];
    };
    const score = prove({ subject, gate: pedantic, families: [headingsTolerated] });
    expect(fallen(score)).toEqual([['Headings that may differ', 24, 21]]);
    expect(proofReport(score)).toContain(
      '   Expected: nothing, for this is allowed\n   Got: error[front-matter-missing]',
    );
  });

  it('fails where the gate says one thing twice', () => {
    const wordy = gateThat((diagnostic) => (diagnostic.severity === 'error' ? [diagnostic, diagnostic] : [diagnostic]));
    expect(fallen(prove({ subject, gate: wordy, families: [sectionsDeleted] }))).toEqual([
      ['Required sections deleted', 6, 0],
    ]);
  });

  it('tries nothing, and says so, where the untouched content does not pass', () => {
    const broken = changeFiles(files, new Map([['content/documents/millers/editions/1.md', '']]));
    const score = prove({ subject: subjectOf(broken, DAY), gate, families });
    expect([isProven(score), score.families, proofReport(score)]).toEqual([
      false,
      [],
      'There is 1 error in the content as it stands, the first at content/documents/millers/editions/1.md:1. Nothing was tried. Run “cartulary check”, mend what it finds, and prove again.\n',
    ]);
  });

  it('does not take nothing for a success', () => {
    const score = prove({ subject, gate, families: [] });
    expect(isProven(score)).toBe(false);
  });
});
