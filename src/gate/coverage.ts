import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type {
  Coverage,
  CoverageFigure,
  CoverageRow,
  CoverageState,
  CoveredText,
  Said,
  Statement,
} from '../model/coverage.ts';
import { labelOf } from '../model/label-of.ts';
import type { Block, Clause, Paragraph, Provision } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import { isUndecided } from '../model/standing.ts';
import { statementsOf } from './statements.ts';

const NOTHING_SAID: Said = { upheldBy: [], unchecked: undefined };

/**
 * Which clauses the checks uphold, of which it is said why none can, and of which nothing is said; and what each check upholds.
 * A clause that stands in another counts by itself only where something is said of it itself; lead-ins and headings do not count.
 * What is said of a clause wins over what is said of the section around it, and that over what is said of the whole text.
 */
export function coverageOf(constitution: Constitution, rules: readonly Pick<Rule, 'id' | 'summary'>[]): Coverage {
  const statements = statementsOf(constitution);
  const texts = constitution.documents.flatMap((document) => coverageOfDocument(document, statements) ?? []);
  const inForce = texts.filter(({ document, edition }) => document.inForce === edition);
  return {
    figure: figureOf(inForce.flatMap(({ rows }) => rows)),
    inForce,
    drafts: texts.filter(({ document }) => document.inForce === undefined),
    rules: rules.map((rule) => ({
      rule,
      upholds: statements.filter(({ upheldBy }) => upheldBy.some((check) => check.rule === rule.id)),
    })),
  };
}

/** The same for one document: its text in force, else the newest on which nobody has decided; undefined where it has neither. */
export function coverageOfDocument(document: Document, all: readonly Statement[]): CoveredText | undefined {
  const edition = document.inForce ?? newestUndecided(document);
  return edition && coveredText(document, edition, all);
}

function newestUndecided({ editions }: Document): DatedEdition | undefined {
  return editions.findLast(({ standing }) => isUndecided(standing));
}

function coveredText(document: Document, edition: DatedEdition, all: readonly Statement[]): CoveredText {
  const own = all.filter((statement) => statement.edition === edition);
  const byProvision = new Map(own.map((statement) => [statement.provision, statement]));
  const counted = [...clausesIn(edition.content, [], byProvision)];
  const rows = joinedRows(counted.map((around) => rowFor(around, byProvision)));
  return { document, edition, rows, figure: figureOf(rows) };
}

/** A clause, then what it stands in, from the inside out. */
type Around = readonly [Clause, ...Provision[]];
type Spoken = ReadonlyMap<Provision | undefined, Statement>;

function* clausesIn(
  blocks: readonly (Block | Paragraph)[],
  outside: readonly Provision[],
  spoken: Spoken,
): Iterable<Around> {
  for (const block of blocks) {
    if (block.form !== 'clause' && block.form !== 'section') continue;
    const isInClause = outside.some(({ form }) => form === 'clause');
    if (block.form === 'clause' && (!isInClause || spoken.has(block))) yield [block, ...outside];
    yield* clausesIn(block.content, [block, ...outside], spoken);
  }
}

function rowFor(around: Around, spoken: Spoken): CoverageRow {
  const [clause] = around;
  const of = [...around, undefined].find((provision) => spoken.has(provision));
  const statement = spoken.get(of);
  if (statement === undefined)
    return { ...NOTHING_SAID, state: 'unsaid', of: clause, label: labelOf(clause), clauses: [clause] };
  const { upheldBy, unchecked } = statement;
  const label = of === undefined ? 'the whole text' : labelOf(of);
  return { upheldBy, unchecked, state: stateOf(statement), of, label, clauses: [clause] };
}

function stateOf({ upheldBy, unchecked }: Said): CoverageState {
  if (upheldBy.length === 0) return unchecked === undefined ? 'unsaid' : 'unchecked';
  return unchecked === undefined ? 'upheld' : 'in-part';
}

/** Clauses for which one section, or the whole text, speaks stand in one row, where the first of them stands. */
function joinedRows(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return [...Map.groupBy(rows, ({ of }) => of).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, clauses: same.flatMap(({ clauses }) => clauses) })),
  );
}

function figureOf(rows: readonly CoverageRow[]): CoverageFigure {
  const count = (state?: CoverageState) =>
    rows.filter((row) => state === undefined || row.state === state).flatMap(({ clauses }) => clauses).length;
  return {
    clauses: count(),
    upheld: count('upheld'),
    inPart: count('in-part'),
    unchecked: count('unchecked'),
    unsaid: count('unsaid'),
  };
}
