import { keepJudgesOn } from '../../read/validate/kept-judges.ts';
import { shelfIn } from './shelf.ts';

/** The command line as it is made ready. What it keeps from run to run lies in the folder; `code` names the code, and what other code kept is not used. */
export async function run(folder: string, code: string): Promise<void> {
  keepJudgesOn(shelfIn(folder, code));
  await import('../main.ts');
}
