/** The terms that generated texts use, each with what it means. */
export const TERMS: readonly (readonly [term: string, definition: string])[] = [
  ['partner', 'An organisation that has signed the agreement.'],
  ['ordinary meeting', 'A meeting that stands in the list for the year.'],
  ['special meeting', 'A meeting that is called for one matter alone.'],
  ['officer', 'The chair, the secretary or the treasurer.'],
  ['substitute', 'A person who attends in the place of a member.'],
  ['working day', 'A day on which the offices of the county are open.'],
  ['county', 'The area for which the partners work together.'],
  ['annual report', 'What was done, spent and learnt in a year.'],
];

/** The id of a term. */
export function idOfTerm(term: string): string {
  return term.replaceAll(' ', '-');
}
