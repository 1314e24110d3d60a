import { diceFrom, pick } from './dice.ts';
import { type DocumentPlan, type EditionPlan, idOfDocument, isAdopted } from './plan-document.ts';
import { idOfTerm, TERMS } from './terms.ts';
import { writeSentence } from './write-sentence.ts';

/** An edition, numbered from 1, of a planned document. The seed chooses its words. */
export interface EditionToWrite {
  readonly plan: DocumentPlan;
  readonly edition: number;
  readonly seed: number;
}

const QUORUMS = ['three', 'four', 'five', 'six', 'seven'];
const AMENDMENTS = ['in writing', 'without delay', 'at no cost to others'];
/** Each edition after the first amends one clause in so many. */
const AMENDED_ONE_IN = 8;
const FURTHEST_CITED = 60;
/** The second edition takes it out; nothing cites it. */
const REMOVED = 'objectives-f';

/** The Markdown text of an edition with its front matter, about four thousand bytes. The same wish gives the same text. */
export function writeEdition(wish: EditionToWrite): string {
  const [term] = pick(diceFrom(wish.seed, wish.plan.id), TERMS);
  return `${frontMatter(wish)}
## Purpose {#purpose}

${paragraphs(wish, ['purpose-a', 'purpose-b', 'purpose-c', 'purpose-d'])}
This is the work of [the group](body:${wish.plan.body}) and of each [${term}](term:${idOfTerm(term)}).

## Objectives {#objectives}

In the order in which they stand, these are the objectives: {lead-in}

${bullets(wish, [...'abcdefg'])}
## Ways of working {#ways-of-working}

1. ${clause(wish, 'ways-a')}; {#ways-a}
2. The group settles in the first month of each year:
   - ${clause(wish, 'ways-b')};
   - ${clause(wish, 'ways-c')};
   - ${clause(wish, 'ways-d')}.
3. Nothing is decided unless {quorum} members are present, as ${citation(wish, 'objectives-b')} says. {#quorum}

## Membership {#membership}

${paragraphs(wish, ['membership-a', 'membership-b', 'membership-c'])}
Who may stand is said in ${citation(wish, 'membership')}, and for whom in ${citation(wish, 'purpose-a')}. {#who-may-stand}

### The chair {#chair}

${paragraphs(wish, ['chair-a', 'chair-b', 'chair-c'])}`;
}

function frontMatter({ plan, edition }: EditionToWrite): string {
  const said = plan.editions[edition - 1];
  if (said === undefined) throw new Error(`${plan.id} has no edition ${edition}.`);
  const quorum = 3 + ((plan.number + edition) % QUORUMS.length);
  const lines = [
    `document: ${plan.id}`,
    `edition: ${edition}`,
    ...adoptionLines(said),
    edition === 1 ? 'change: first' : 'change: substantive',
    `note: ${edition === 1 ? 'The first text of the group.' : 'The group learnt from what it did.'}`,
    'numbers:',
    `  quorum: {value: ${quorum}, unit: members, words: ${QUORUMS[quorum - 3]}, applies-to: ${plan.body}}`,
    ...(edition === 2 ? [`removed: [{id: ${REMOVED}}]`] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function adoptionLines(said: EditionPlan): readonly string[] {
  if (said.status !== 'adopted') return [`status: ${said.status}`];
  return ['status: adopted', `adoption: {decision: ${said.meeting}}`, `commencement: ${said.date}`];
}

function paragraphs(wish: EditionToWrite, ids: readonly string[]): string {
  return ids.map((id) => `${clause(wish, id)}. {#${id}}\n`).join('\n');
}

function bullets(wish: EditionToWrite, letters: readonly string[]): string {
  const ids = letters.map((letter) => `objectives-${letter}`).filter((id) => id !== REMOVED || wish.edition === 1);
  const added = wish.edition === 1 ? [] : ['- what was done in the year before is published; {#objectives-h}'];
  return `${[...ids.map((id) => `- ${clause(wish, id)}; {#${id}}`), ...added].join('\n')}\n`;
}

/** The words of a clause without the mark at their end. A later edition has those of the first, some of them amended. */
function clause({ plan, edition, seed }: EditionToWrite, id: string): string {
  const amendments = Array.from({ length: edition - 1 }, (_, index) => diceFrom(seed, plan.id, id, index + 2))
    .filter((dice) => dice(AMENDED_ONE_IN) === 0)
    .map((dice) => ` ${pick(dice, AMENDMENTS)}`);
  return writeSentence(diceFrom(seed, plan.id, id)) + amendments.join('');
}

/** A link to a provision of an earlier document, in some cases to an edition of it; the first document cites itself. */
function citation({ plan, seed }: EditionToWrite, provision: string): string {
  const dice = diceFrom(seed, plan.id, 'cites', provision);
  if (plan.number === 0) return `[](#${provision})`;
  const number = plan.number - 1 - dice(Math.min(FURTHEST_CITED, plan.number));
  // What is in force may not lean on a draft that may still change.
  const isPinned = dice(5) === 0 || (isAdopted(plan.number) && !isAdopted(number));
  return `[](${idOfDocument(number)}${isPinned ? '@1' : ''}#${provision})`;
}
