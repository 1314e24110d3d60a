import { join } from 'node:path';
import type { Constitution } from '../../src/model/constitution.ts';
import { loadFiles } from '../../src/pipeline/load-constitution.ts';
import { changeFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import type { Dice } from '../redline/seeded-dice.ts';

/** An edition as its front matter has it, and nothing more. */
export interface Lifetime {
  readonly status: string;
  /** The date of its decision; undefined where no record of it is held. */
  readonly decided: string | undefined;
  readonly commencement: string | undefined;
  readonly expiry: string | undefined;
  readonly repeal: string | undefined;
}

const FIXTURE = readFiles(join(import.meta.dirname, '../fixtures/organisation'));
/** Few, so that many fall together. */
const DATES = [
  ...['2019', '2019-12', '2019-12-31', '2020', '2020-01-01', '2020-02-29', '2020-03', '2020-03-01'],
  ...['2020-03-02', '2020-12-31', '2021', '2021-01', '2021-02-28', '2021-03-01', 'undetermined'],
];
const STATUSES = ['adopted', 'adopted', 'adopted', 'adopted', 'draft', 'proposed', 'withdrawn'];

/** One to seven editions with any dates, sound or not. */
export function randomLifetimes(dice: Dice): readonly Lifetime[] {
  return Array.from({ length: 1 + dice(7) }, () => ({
    status: STATUSES[dice(STATUSES.length)] ?? 'draft',
    decided: sometimes(2, dice),
    commencement: sometimes(2, dice),
    expiry: sometimes(4, dice),
    repeal: sometimes(5, dice),
  }));
}

function sometimes(chance: number, dice: Dice): string | undefined {
  return dice(chance) === 0 ? undefined : dice(3) === 0 && chance > 2 ? undefined : DATES[dice(DATES.length)];
}

/** A constitution whose rules have these editions, as the tool reads and dates it for a day. */
export function constitutionOf(lifetimes: readonly Lifetime[], day: string): Constitution {
  const changes = new Map<string, string | undefined>([
    ['content/seals.json', undefined],
    ['content/decisions/agm-2025.yml', undefined],
    ['content/documents/rules/editions/1.md', undefined],
    ['content/documents/rules/editions/2.md', undefined],
  ]);
  for (const [index, { status, decided, ...dates }] of lifetimes.entries()) {
    const number = index + 1;
    const adoption = decided === undefined ? '{not-recorded: lost}' : `{decision: d-${number}}`;
    const lines = [
      ...[`document: rules`, `edition: ${number}`, `status: ${status}`],
      ...(status === 'adopted' ? [`adoption: ${adoption}`] : []),
      ...Object.entries(dates).flatMap(([key, date]) => (date === undefined ? [] : [`${key}: ${date}`])),
    ];
    changes.set(`content/documents/rules/editions/${number}.md`, `---\n${lines.join('\n')}\n---\n## Plots\n\nText.\n`);
    if (decided !== undefined)
      changes.set(`content/decisions/d-${number}.yml`, `body: friends-meeting\ndate: ${decided}\n`);
  }
  return loadFiles(changeFiles(FIXTURE, changes), { dayIn: () => day }).constitution;
}
