import type { Constitution, DatedEdition } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import { dateFault } from '../model/plain-date.ts';
import { textReasons } from '../scaffold/adoption-reasons.ts';
import { type Ground, planAdoption } from '../scaffold/plan-adoption.ts';
import { carryOut, DRY_RUN, readDrafting, sayingWhy } from './carry-out.ts';
import { type Call, CannotRun, type Command } from './command.ts';
import { answerDecisionId, answerMeeting, DECISION_OPTIONS } from './new/ask-about-decision.ts';
import { type Asked, answerTo } from './question.ts';
import { readEditionAddress } from './read-edition-address.ts';
import { requireSealBook } from './require-seal-book.ts';

/** `cartulary adopt`: marks an edition as adopted, with its decision, its commencement and its seal. */
export const adopt: Command = {
  name: 'adopt',
  summary: 'Adopts an edition: status, decision, day and seal in one step, if the rules of the constitution are met.',
  usage: 'cartulary adopt DOCUMENT@EDITION',
  operands: ['DOCUMENT@EDITION'],
  options: {
    decision: 'The id of the decision in content/decisions; of a new one, the id that it gets.',
    ...DECISION_OPTIONS,
    'not-recorded': 'Why no record of the adoption is held, in place of a decision.',
    commencement: 'The day from which it is in force. Without it, the day of the decision.',
    power: 'The clause that lets the body adopt it, such as executive#take-decisions.',
    dir: 'The folder that holds the content. Without it, this one.',
    on: 'The day for which to check, such as 2026-03-12.',
  },
  switches: DRY_RUN,
  run: (call, { writeOut, ask }) =>
    sayingWhy(async () => {
      const drafting = readDrafting(call);
      requireSealBook(call.root, drafting.files);
      const { constitution } = drafting;
      const { document, edition } = readEditionAddress(call.operands[0], constitution);
      const asked: Asked = { options: call.options, ask };
      const reasons = isGroundGiven(call) ? [] : textReasons({ document, edition });
      if (reasons.length > 0)
        return carryOut({ call, drafting, plan: { reasons }, strictness: 'nothing-new' }, { writeOut });
      const ground = await answerGround(constitution, edition, asked);
      const commencement = call.options['commencement'];
      if (commencement !== undefined && dateFault(commencement) !== undefined)
        throw new CannotRun(`“${commencement}” is not a day: write --commencement 2026-04-01.`);
      const plan = planAdoption(drafting, { document, edition, ground, commencement, power: call.options['power'] });
      return carryOut({ call, drafting, plan, strictness: 'nothing-new', about: edition.source.file }, { writeOut });
    }),
};

/** Where it is not, nobody is asked about a meeting before it is plain that the edition can be adopted at all. */
function isGroundGiven({ options }: Call): boolean {
  return ['decision', 'not-recorded', ...Object.keys(DECISION_OPTIONS)].some((flag) => options[flag] !== undefined);
}

async function answerGround(constitution: Constitution, edition: DatedEdition, asked: Asked): Promise<Ground> {
  const { options } = asked;
  const why = options['not-recorded'];
  const decision = options['decision'];
  const ofMeeting = Object.keys(DECISION_OPTIONS).filter((flag) => options[flag] !== undefined);
  if (why !== undefined && (decision !== undefined || ofMeeting.length > 0))
    throw new CannotRun('Give --not-recorded, or the decision, and not both.');
  if (why !== undefined)
    return { by: 'no-record', why: await answerTo({ flag: 'not-recorded', words: 'Why?' }, asked) };
  const isKnown = constitution.decisions.some(({ id }) => id === decision);
  if (decision !== undefined && (isKnown || ofMeeting.length === 0)) {
    if (ofMeeting.length > 0)
      throw new CannotRun(
        `The decision “${decision}” is recorded already, so --${ofMeeting[0]} says nothing about it.`,
      );
    return { by: 'decision', id: decision };
  }
  if (decision === undefined && ofMeeting.length === 0) return answerWhich(constitution, edition, asked);
  return newDecision(constitution, edition, asked);
}

/** Asks for one of the decisions that there are, or for a new one. */
async function answerWhich(constitution: Constitution, edition: DatedEdition, asked: Asked): Promise<Ground> {
  const NEW = 'new';
  const choices = [
    ...constitution.decisions.map(({ id, body, date }) => ({ answer: id, meaning: `${body}, ${date}` })),
    { answer: NEW, meaning: 'one that is not recorded here yet' },
  ];
  if (asked.ask === undefined)
    throw new CannotRun('Say --decision, or --body and --date for a new decision, or --not-recorded with the reason.');
  const words = `Which decision adopted ${editionAddress(edition)}?`;
  const answer = await answerTo({ flag: 'decision', words, choices }, asked);
  return answer === NEW ? newDecision(constitution, edition, asked) : { by: 'decision', id: answer };
}

async function newDecision(constitution: Constitution, edition: DatedEdition, asked: Asked): Promise<Ground> {
  const meeting = await answerMeeting(constitution, asked);
  const id = await answerDecisionId(constitution, 'decision', { ...meeting, asked });
  const decision = { id, ...meeting, adopts: [editionAddress(edition)], corrects: [], repeals: [] };
  return { by: 'new-decision', decision };
}
