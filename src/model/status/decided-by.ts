import { contentAddresses } from '../addresses.ts';
import { adoptingDecision } from '../adopting-decision.ts';
import type { Constitution, DatedEdition } from '../constitution.ts';
import type { Decision } from '../decision.ts';
import { decisionsRepealing } from '../decisions-naming.ts';
import type { Adoption } from '../edition.ts';
import { type DocumentNames, editionNamesOf } from '../names-of.ts';
import { firstDay } from '../plain-date.ts';
import type { Sentence, SentencePart } from '../sentence.ts';
import { stopped, withArticle } from '../sentence.ts';
import { onDate } from './status-title.ts';

/** What is needed to name those who decided. */
export type Deciders = Pick<Constitution, 'decisions' | 'bodies'>;

/** Who decided, at which meeting, under which minute, with the ways there: `the General Meeting at its meeting on …`. */
export function decidedBy({ body, date, minute, id }: Decision, { bodies }: Pick<Deciders, 'bodies'>): Sentence {
  const words = `at its meeting${onDate(date)}${minute === undefined ? '' : `, minute ${minute}`}`;
  return [bodyPart(body, bodies), ' ', { text: words, to: contentAddresses.decision(id) }];
}

/** How an edition came to be adopted, as a sentence that begins with `opening`; empty where the file does not say. */
export function adoptionStory(adoption: Adoption | undefined, opening: string, deciders: Deciders): Sentence {
  if (adoption === undefined) return [];
  if ('notRecorded' in adoption) return ['No record of its adoption is held: ', stopped(adoption.notRecorded)];
  const decision = adoptingDecision({ adoption }, deciders.decisions);
  return decision === undefined ? [] : [opening, ...decidedBy(decision, deciders), '.'];
}

interface Ended {
  readonly document: DocumentNames;
  readonly edition: DatedEdition;
}

/** How a text that expired or was repealed came to its end, to stand after its name: ` was repealed on … by …`. */
export function endStory({ document, edition }: Ended, deciders: Deciders): Sentence {
  if (edition.standing === 'expired') return [` ran out${onDate(edition.expiry)}.`];
  const decision = decisionsRepealing(deciders.decisions, editionNamesOf(edition, document))[0];
  const when = ` was repealed${onDate(edition.repeal)}`;
  return decision === undefined ? [when, '.'] : [when, ' by ', ...decidedBy(decision, deciders), '.'];
}

/** False where the meeting that adopts an edition is later than a day, `YYYY-MM-DD`: then someone asks for a day before it. */
export function isDecided(adoption: Adoption | undefined, decisions: Deciders['decisions'], day: string): boolean {
  const decision = adoptingDecision({ adoption }, decisions);
  return decision === undefined || firstDay(decision.date) <= day;
}

function bodyPart(id: string, bodies: Deciders['bodies']): SentencePart {
  const body = bodies.find((other) => other.id === id);
  return body === undefined ? id : { text: withArticle(body.name), to: contentAddresses.body(id) };
}
