import type { CoverageFigure } from './coverage.ts';

/**
 * The figure of all texts in force in one sentence: `Of 61 clauses in force, 24 are upheld by a check (9 of them in part),
 * 37 cannot be checked, 0 are not yet said.`
 */
export function coverageSentence(figure: CoverageFigure): string {
  if (figure.clauses === 0) return 'There is no clause in force.';
  return `Of ${clauses(figure)} in force, ${upheld(figure)}, ${unchecked(figure)}, ${unsaid(figure)}.`;
}

/** The figure of one text in one sentence, without the counts that are nought: `Of 3 clauses, 1 is upheld by a check (in part), 2 cannot be checked.` */
export function textCoverageSentence(figure: CoverageFigure): string {
  if (figure.clauses === 0) return 'There is no clause.';
  const parts = [
    figure.upheld + figure.inPart === 0 ? [] : upheld(figure),
    figure.unchecked === 0 ? [] : unchecked(figure),
    figure.unsaid === 0 ? [] : unsaid(figure),
  ];
  return `Of ${clauses(figure)}, ${parts.flat().join(', ')}.`;
}

function clauses({ clauses: count }: CoverageFigure): string {
  return `${count} ${count === 1 ? 'clause' : 'clauses'}`;
}

function upheld({ upheld: whole, inPart }: CoverageFigure): string {
  const part = inPart === 0 ? '' : ` (${whole > 0 ? `${inPart} of them ` : inPart > 1 ? 'all of them ' : ''}in part)`;
  return `${are(whole + inPart)} upheld by a check${part}`;
}

function unchecked({ unchecked: count }: CoverageFigure): string {
  return `${count} cannot be checked`;
}

function unsaid({ unsaid: count }: CoverageFigure): string {
  return `${are(count)} not yet said`;
}

function are(count: number): string {
  return `${count} ${count === 1 ? 'is' : 'are'}`;
}
