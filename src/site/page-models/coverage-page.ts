import { coverageOf } from '../../gate/coverage.ts';
import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import type { CoverageRow, CoverageState, CoveredText } from '../../model/coverage.ts';
import { coverageSentence, textCoverageSentence } from '../../model/coverage-sentence.ts';
import { textOf } from '../../model/provision.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { anchorsOf } from './anchors.ts';
import type { CheckEntry } from './checks-page.ts';
import { firstWords } from './first-words.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import { statementLink } from './mandates.ts';
import type { RulePage } from './rule-page.ts';
import type { Upholding } from './upholding.ts';
import { upholdingOf } from './upholding.ts';

/** One line of the table of a text: clauses of which the same is said. */
export interface CoverageLine {
  /** The clause, or the section that speaks for its clauses; undefined where one word is said of the whole text. */
  readonly provision: Link | undefined;
  /** The first words of the one clause, or which clauses are meant. */
  readonly words: string;
  readonly state: CoverageState;
  /** Undefined where nothing is said yet. */
  readonly upholding: Upholding | undefined;
}

/** What is said of one text. */
export interface CoverageText {
  readonly anchor: string;
  readonly title: Link;
  readonly sentence: string;
  readonly lines: readonly CoverageLine[];
}

/** The page that says which clauses the checks uphold, and which check upholds no clause. */
export interface CoveragePage {
  readonly head: PageHead;
  readonly figure: string;
  readonly inForce: readonly CoverageText[];
  readonly drafts: readonly CoverageText[];
  readonly upholding: readonly (CheckEntry & { readonly upholds: readonly Link[] })[];
  readonly idle: readonly CheckEntry[];
  readonly checks: Link;
}

const LONGEST_WORDS = 70;

/** The place on that page where a document stands. The dot keeps it apart from every id. */
export function coverageAnchor(document: string): string {
  return `of.${document}`;
}

/** Mandates both ways: what is said of each clause, and what each check upholds. */
export function coveragePage(constitution: CheckedConstitution, rules: readonly RulePage[]): CoveragePage {
  const head = {
    address: addresses.coverage,
    title: 'What the checks uphold',
    description: `Which clauses of ${constitution.site.name} are upheld by a check, and why no check can uphold the others.`,
  };
  const link = linkerFrom(head.address);
  const coverage = coverageOf(constitution, rules);
  const entries = coverage.rules.map(({ rule, upholds }) => ({
    text: rule.id,
    href: link(addresses.check(rule.id)),
    summary: rule.summary,
    upholds: upholds.map((statement) => statementLink(statement, link)),
  }));
  return {
    head,
    figure: coverageSentence(coverage.figure),
    inForce: coverage.inForce.map((text) => coverageText(text, link)),
    drafts: coverage.drafts.map((text) => coverageText(text, link)),
    upholding: entries.filter(({ upholds }) => upholds.length > 0),
    idle: entries.filter(({ upholds }) => upholds.length === 0),
    checks: { text: 'all checks', href: link(addresses.checks) },
  };
}

function coverageText({ document, edition, figure, rows }: CoveredText, link: Linker): CoverageText {
  const page = pageOf(document, edition);
  const mark = document.inForce === edition ? '' : `, edition ${edition.number}`;
  return {
    anchor: coverageAnchor(document.id),
    title: { text: document.title + mark, href: link(page) },
    sentence: textCoverageSentence(figure),
    lines: rows.map((row) => coverageLine(row, { edition, page, link })),
  };
}

function pageOf({ id, inForce }: Document, edition: DatedEdition): Address {
  return inForce === edition ? addresses.document(id) : addresses.edition(id, edition.number);
}

interface Shown {
  readonly edition: DatedEdition;
  /** The page on which the text stands. */
  readonly page: Address;
  readonly link: Linker;
}

function coverageLine(row: CoverageRow, { edition, page, link }: Shown): CoverageLine {
  const { of, state, clauses } = row;
  const [clause] = clauses;
  const isOne = clause !== undefined && of === clause;
  const anchor = of === undefined ? undefined : anchorsOf(edition).get(of);
  return {
    provision: of && { text: capitalised(provisionWords(of)), href: link(`${page}#${anchor ?? ''}`) },
    words: isOne ? firstWords(textOf(clause).replace(/\s+/g, ' ').trim(), LONGEST_WORDS) : meantClauses(row),
    state,
    upholding: state === 'unsaid' ? undefined : upholdingOf(row, isOne ? 'this' : 'these', link),
  };
}

/** Such as `clauses 1.2, 1.3, 1.5`. What is said of a whole text is said of all clauses that have no word of their own. */
function meantClauses({ of, clauses }: CoverageRow): string {
  if (of === undefined) return clauses.length === 1 ? 'one clause' : `${clauses.length} clauses`;
  const names = clauses.map(({ label, number }) => label ?? (number === '' ? 'the preamble' : number));
  return `${clauses.length === 1 ? 'clause' : 'clauses'} ${names.join(', ')}`;
}
