import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../gate/judge.ts';
import type { Grounds } from '../../pipeline/check-folder.ts';
import type { Search } from '../../read/discover/discover-files.ts';
import type { Call, Surroundings } from '../command.ts';
import type { SaidAnswer } from '../hand-over.ts';
import { mannerOf } from '../manner.ts';
import { folderInRepository } from '../report-context.ts';
import { answerBefore } from './answer-before.ts';
import { answerShelf } from './answer-shelf.ts';
import { answerToKeep } from './answer-to-keep.ts';
import { readKeptAnswer, writeKeptAnswer } from './kept-answer.ts';
import { noticed, wordsToKeep } from './noticed.ts';

/** The answers to one call of `check`, from run to run. */
export interface KeptAnswers {
  /** What was answered before, where it holds still. */
  readonly find: () => SaidAnswer | undefined;
  /** Has to hear of every file before it is read, and of what the answer stands on. */
  readonly notice: NonNullable<Search['notice']>;
  readonly grounds: (grounds: Grounds) => void;
  readonly keep: (said: SaidAnswer, verdict: Verdict) => void;
}

/** Forms that tell of nothing but what was checked. */
const FORMATS: ReadonlySet<string> = new Set(['text', 'json']);
const OUR_SCHEMAS = join(import.meta.dirname, '../../../schemas');

/** Undefined where nothing may be kept: there is no place for it, or the call asks for more than how the content stands. */
export function keptAnswers(call: Call, surroundings: Surroundings): KeptAnswers | undefined {
  const shelf = answerShelf();
  const { options, switches } = call;
  const isPlain = options['since'] === undefined && options['base'] === undefined && !switches.has('fix');
  if (shelf === undefined || !isPlain || switches.has('no-cache') || !FORMATS.has(options['format'] ?? 'text'))
    return undefined;
  const key = keyOf(call, surroundings);
  const things = new Map<string, string>();
  const started = surroundings.now().getTime();
  let isAllSeen = true;
  let first: Grounds | undefined;
  return {
    find: () => {
      const text = shelf.take(key);
      return text === undefined ? undefined : holdsStill(text, call);
    },
    notice: (path, stats) => {
      // What cannot be looked at may change, or go, and nobody sees it.
      if (stats === undefined) isAllSeen = false;
      else things.set(path, wordsToKeep(noticed(stats), started));
    },
    grounds: (grounds) => {
      // Others are those of changes that were tried.
      first ??= grounds;
    },
    keep: (said, verdict) => {
      if (first === undefined || !isAllSeen) return;
      const text = writeKeptAnswer(answerToKeep(said, { verdict, grounds: first }, things));
      if (text !== undefined) shelf.put(key, text);
    },
  };
}

/** A disk that cannot be asked is no reason to say nothing: a check of the whole tells what is the matter with it. */
function holdsStill(text: string, call: Call): SaidAnswer | undefined {
  try {
    return answerBefore(readKeptAnswer(text), call);
  } catch {
    return undefined;
  }
}

/** All on which an answer stands besides the content, the day and the code. */
function keyOf({ root, options }: Call, surroundings: Surroundings): string {
  // What letters are, and which files may be read, is not the same for every Node and every user.
  const runner = [process.version, process.getuid?.() ?? ''];
  const around = [root, options, mannerOf(surroundings), folderInRepository(root), runner];
  const files = readdirSync(OUR_SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const schemas = files.sort().map((name) => [name, readFileSync(join(OUR_SCHEMAS, name), 'utf8')]);
  return createHash('sha256')
    .update(JSON.stringify([around, schemas]))
    .digest('hex');
}
