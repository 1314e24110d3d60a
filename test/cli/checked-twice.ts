import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { Surroundings } from '../../src/cli/command.ts';
import { keepAnswersOn } from '../../src/cli/kept/answer-shelf.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { readDay } from '../../src/cli/today.ts';
import type { Shelf } from '../../src/model/shelf.ts';
import { keepJudgesOn } from '../../src/read/validate/kept-judges.ts';
import { listeningIn } from '../listening.ts';
import type { Edit } from './edit-of.ts';
import { inCopyOf, JUNE, type OrganisationName } from './organisation-copy.ts';

/** How a check is called. */
export interface Calling {
  /** Without them, `--on` and a day in June 2026. */
  readonly args?: readonly string[];
  readonly surroundings?: Partial<Surroundings>;
}

/** A shelf in memory. */
export interface OpenShelf extends Shelf {
  readonly texts: Map<string, string>;
}

const HOUR = 3_600_000;
const OUTPUT = 'report.out';
const TODAY = ['--on', JUNE];
/** Where the closing line stands in what is kept, and a word by which an earlier one is known. */
const CLOSING = '"closing":"';
const EARLIER = 'As before: ';

/** A shelf with nothing on it. */
export function emptyShelf(): OpenShelf {
  const texts = new Map<string, string>();
  return { texts, take: (key) => texts.get(key), put: (key, text) => texts.set(key, text) };
}

/** Most organisations are checked many times, and their schemas need not be compiled each time. */
const JUDGES = emptyShelf();

/**
 * Checks a folder with the answers that a shelf holds and without them, and expects the same words and exit code of both.
 * True where the answer is an earlier one.
 */
export async function checkedTwice(root: string, shelf: Shelf, calling: Calling = {}): Promise<boolean> {
  const marked: Shelf = { put: shelf.put, take: (key) => shelf.take(key)?.replace(CLOSING, CLOSING + EARLIER) };
  const answer = await outcomeOf(root, marked, calling);
  const anew = await outcomeOf(root, marked, { ...calling, args: [...(calling.args ?? TODAY), '--no-cache'] });
  expect(JSON.parse(JSON.stringify(answer).replace(EARLIER, ''))).toEqual(anew);
  return JSON.stringify(answer).includes(EARLIER);
}

/** How an organisation comes to stand as it does when it is checked for the first time. */
export interface Before {
  readonly name?: OrganisationName;
  readonly edit?: Edit;
}

/** True where the answer on an organisation that was changed is the one of before. Expects it to be the right one. */
export async function holdsAfter(edit: Edit, before: Before = {}): Promise<boolean> {
  return inCopyOf(before.name ?? 'withy', async ({ root }) => {
    const shelf = emptyShelf();
    before.edit?.(root);
    await checkedOnce(root, shelf);
    edit(root);
    return checkedTwice(root, shelf);
  });
}

/** Checks a folder, so that the shelf holds the answer. */
export async function checkedOnce(root: string, shelf: Shelf, calling: Calling = {}): Promise<void> {
  await outcomeOf(root, shelf, calling);
}

/** What a check says and writes, an hour after the last edit: then every file counts as settled. */
async function outcomeOf(root: string, shelf: Shelf, { args, surroundings }: Calling): Promise<readonly unknown[]> {
  const { surroundings: quiet, said } = listeningIn(root);
  const around: Surroundings = { ...quiet, now: () => new Date(Date.now() + HOUR), ...surroundings };
  const { options, switches, operands } = readArguments(check, args ?? TODAY);
  keepJudgesOn(JUDGES);
  keepAnswersOn(shelf);
  try {
    const status = await check.run({ root, operands, options, switches, on: readDay(options, around) }, around);
    return [status, said, options['output'] === undefined ? '' : written(root)];
  } finally {
    keepAnswersOn(undefined);
    keepJudgesOn(undefined);
  }
}

function written(root: string): string {
  const text = readFileSync(join(root, OUTPUT), 'utf8');
  rmSync(join(root, OUTPUT));
  return text;
}
