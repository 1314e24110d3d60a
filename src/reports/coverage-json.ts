import type { Coverage, CoverageRow, CoveredRule, CoveredText, Statement } from '../model/coverage.ts';
import { comparePlaces } from '../model/place.ts';
import { type Clause, textOf } from '../model/provision.ts';

/** The coverage as one JSON object, and nothing else. Source: schemas/exports/coverage.schema.json. */
export function coverageJson({ figure, inForce, drafts, rules }: Coverage): string {
  const told = { figure, inForce: inForce.map(textJson), drafts: drafts.map(textJson), checks: rules.map(ruleJson) };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

function textJson({ document, edition, figure, rows }: CoveredText): object {
  return {
    document: document.id,
    title: document.title,
    edition: edition.number,
    standing: edition.standing,
    figure,
    clauses: rows
      .flatMap((row) => row.clauses.map((clause) => ({ clause, row })))
      .sort((one, other) => comparePlaces(one.clause.place, other.clause.place))
      .map(({ clause, row }) => clauseJson(clause, row)),
  };
}

function clauseJson(clause: Clause, { state, of, upheldBy, unchecked }: CoverageRow): object {
  return {
    provision: clause.id ?? null,
    number: clause.label ?? clause.number,
    text: textOf(clause),
    state,
    said: saidOf(clause, of, state),
    checks: [...new Set(upheldBy.map(({ rule }) => rule))],
    unchecked: unchecked ?? null,
  };
}

/** What the words were said of. */
function saidOf(clause: Clause, of: CoverageRow['of'], state: CoverageRow['state']): string | null {
  if (state === 'unsaid') return null;
  if (of === undefined) return 'text';
  return of === clause ? 'clause' : 'section';
}

function ruleJson({ rule, upholds }: CoveredRule): object {
  return { rule: rule.id, summary: rule.summary, upholds: upholds.map(upheldJson) };
}

function upheldJson({ document, edition, provision, unchecked }: Statement): object {
  return {
    document: document.id,
    edition: edition.number,
    standing: edition.standing,
    provision: provision?.id ?? null,
    isInPart: unchecked !== undefined,
  };
}
