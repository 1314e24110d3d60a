import { numberProvisions } from '../../src/assemble/number-provisions.ts';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Block, Clause, Section } from '../../src/model/provision.ts';
import { clause, edition, section } from './build-edition.ts';
import { seededDice } from './seeded-dice.ts';

const WHO = 'Secretary,Treasurer,Chair,Board,Harbour Master,Auditor,Appeals Panel,Trustees'.split(',');
const WHAT =
  'register of members,accounts,minutes,seal,boathouse,moorings,slipway,reserve fund,annual report,library,trophies'.split(
    ',',
  );
const WHEN =
  'before the end of March,within twenty-eight days,in every quarter,at the annual general meeting,within seven days of a request'.split(
    ',',
  );
const SENTENCES = [
  'The {who} keeps the {what} and opens it to any member {when}.',
  'No member may vote on the {what} while a subscription is in arrears, unless the {who} has allowed it.',
  'The {who} may leave the care of the {what} to a sub-committee, and remains answerable for it.',
  'Notice of a proposal about the {what} is given in writing to the {who} {when}.',
  'A member who damages the {what} makes good the damage as the {who} directs.',
  'A dispute about the {what} goes to the {who}, whose decision is final unless an appeal is lodged {when}.',
  'Guests may use the {what} with a member, once they have signed the visitors’ book kept by the {who}.',
  'The {who} has the {what} inspected {when} by a competent person who is not a member.',
  'The {who} does not dispose of the {what} without the consent of two thirds of the members present.',
  'Members under eighteen may use the {what} under the eye of somebody whom the {who} has approved.',
] as const;

/** How many ids the authors wrote: at all parts, at sections alone, or nowhere. */
export type Ids = 'everywhere' | 'at sections' | 'nowhere';

/** Sections of clauses of a few patterns, as long rules are; all with ids. The same numbers give the same text. */
export function longRules(sections: number, clauses: number): readonly Section[] {
  const dice = seededDice(7);
  const known = new Set<string>();
  const one = (choices: readonly string[]): string => choices[dice(choices.length)] ?? '';
  const sentence = (): string => {
    const text = one(SENTENCES).replace('{who}', one(WHO)).replace('{what}', one(WHAT)).replace('{when}', one(WHEN));
    if (known.has(text)) return sentence();
    known.add(text);
    return text;
  };
  return Array.from({ length: sections }, (_, index) =>
    section(
      `Part ${String.fromCharCode(65 + (index % 26))}${index} of the rules`,
      Array.from({ length: clauses }, (_, place) => clause(sentence(), { id: `s${index + 1}-c${place + 1}` })),
      { id: `s${index + 1}` },
    ),
  );
}

/** The sections as an edition, numbered, with no more ids than that. */
export function asEdition(sections: readonly Section[], number: number, ids: Ids): DatedEdition {
  return edition(numberProvisions(sections.map((one) => withIds(one, ids))), { number });
}

function withIds<Part extends Block | Clause['content'][number]>(part: Part, ids: Ids): Part {
  if (part.form === 'section')
    return { ...part, hasWrittenId: ids !== 'nowhere', content: part.content.map((inner) => withIds(inner, ids)) };
  if (part.form !== 'clause') return part;
  const content = part.content.map((inner) => withIds(inner, ids));
  return { ...part, id: ids === 'everywhere' ? part.id : undefined, content };
}

/** The words of a clause that is one paragraph of plain words. */
export function wordsOf(part: Block | undefined): string {
  const [paragraph] = part?.form === 'clause' ? part.content : [];
  return paragraph?.form === 'paragraph'
    ? paragraph.words.map((node) => (node.type === 'text' ? node.value : '')).join('')
    : '';
}
