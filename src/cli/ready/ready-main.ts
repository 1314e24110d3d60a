import { join } from 'node:path';
import { keepJudgesOn } from '../../read/validate/kept-judges.ts';
import { keepAnswersOn } from '../kept/answer-shelf.ts';
import { shelfIn } from './shelf.ts';

const JUDGES = { most: 12, longest: 4_000_000 };
const ANSWERS = { most: 6, longest: 100_000_000 };

/**
 * The command line as it is made ready. What it keeps from run to run lies in the folder; `code` names the code, and what other code kept
 * is not used. True where content was judged by judges that were kept, as in most runs.
 */
export async function run(folder: string, code: string): Promise<boolean> {
  const judges = shelfIn(folder, code, JUDGES);
  let foundJudges = false;
  const take = (key: string) => {
    const text = judges.take(key);
    foundJudges = text !== undefined;
    return text;
  };
  keepJudgesOn({ ...judges, take });
  keepAnswersOn(shelfIn(join(folder, 'answers'), code, ANSWERS));
  await import('../main.ts');
  return foundJudges;
}
