import { join } from 'node:path';
import { keepJudgesOn } from '../../read/validate/kept-judges.ts';
import { keepAnswersOn } from '../kept/answer-shelf.ts';
import { shelfIn } from './shelf.ts';

const JUDGES = { most: 12, longest: 4_000_000 };
const ANSWERS = { most: 6, longest: 100_000_000 };

/** The command line as it is made ready. What it keeps from run to run lies in the folder; `code` names the code, and what other code kept is not used. */
export async function run(folder: string, code: string): Promise<void> {
  keepJudgesOn(shelfIn(folder, code, JUDGES));
  keepAnswersOn(shelfIn(join(folder, 'answers'), code, ANSWERS));
  await import('../main.ts');
}
