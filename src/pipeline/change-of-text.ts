import type { ChangedRow, SectionChange, TextChange } from '../model/changes.ts';
import type { Constitution, DatedEdition } from '../model/constitution.ts';
import type { Phrasing } from '../model/phrasing.ts';
import { plainText } from '../model/phrasing.ts';
import { type Clause, type Paragraph, provisionsIn } from '../model/provision.ts';
import { provisionWords } from '../model/provision-words.ts';
import type { NumberChange, Redline, RedlineRow } from '../model/redline.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { describeRow } from '../redline/describe-row.ts';
import { summariseRedline } from '../redline/summarise-redline.ts';
import { citingPlaces } from './citing-places.ts';

/** Two texts of one document. `at` says where the older one was found. */
export interface TextPair {
  readonly before: DatedEdition;
  readonly after: DatedEdition;
  readonly at: TextChange['against']['at'];
}

/** What became of one text, and who cites what changed; undefined where no word and no number changed. */
export function changeOfText({ before, after, at }: TextPair, now: Constitution): TextChange | undefined {
  if (before.source.text === after.source.text && before.number === after.number) return undefined;
  const redline = compareEditions(before, after);
  const sections = sectionsOf(redline);
  if (sections.length === 0 && redline.numbers.length === 0) return undefined;
  return {
    edition: after.number,
    against: { edition: before.number, at },
    file: after.source.file,
    summary: summaryOf(redline),
    sections,
    citedBy: citingPlaces(redline, now),
  };
}

/** The summary of the redline, each number with the clause that prints it. */
function summaryOf(redline: Redline): readonly string[] {
  const [counting, ...numbers] = summariseRedline(redline);
  const told = numbers.map((sentence, index) => {
    const where = clauseThatPrints(redline.numbers[index], redline);
    return where === undefined ? sentence : `${sentence.replace(/\.$/, '')} (${where}).`;
  });
  return counting === undefined ? told : [counting, ...told];
}

function clauseThatPrints(change: NumberChange | undefined, { before, after }: Redline): string | undefined {
  const [number, { content }] = change?.after === undefined ? [change?.before, before] : [change.after, after];
  const clause = provisionsIn(content)
    .filter((provision): provision is Clause => provision.form === 'clause')
    .find((provision) => provision.content.some((part) => part.form === 'paragraph' && prints(part, number?.id)));
  return clause === undefined ? undefined : provisionWords(clause);
}

function prints({ words }: Paragraph, id: string | undefined): boolean {
  const holds = (nodes: readonly Phrasing[]): boolean =>
    nodes.some((node) => (node.type === 'number' ? node.id === id : 'children' in node && holds(node.children)));
  return holds(words);
}

function sectionsOf({ rows }: Redline): readonly SectionChange[] {
  const sections: { heading: string | undefined; rows: ChangedRow[] }[] = [{ heading: undefined, rows: [] }];
  for (const row of rows) {
    const heading = row.depth === 0 ? headingOf(row) : undefined;
    if (heading !== undefined) sections.push({ heading, rows: [] });
    sections.at(-1)?.rows.push(...changedRow(row));
  }
  return sections.filter((section) => section.rows.length > 0);
}

function headingOf({ before, after }: RedlineRow): string | undefined {
  const part = after ?? before;
  if (part?.form !== 'section') return undefined;
  const words = plainText(part.heading);
  return part.number === '' ? words : `${part.number} ${words}`;
}

function changedRow(row: RedlineRow): readonly ChangedRow[] {
  const { fate, runs } = row;
  const sentence = describeRow(row);
  return fate === 'kept' || sentence === undefined ? [] : [{ sentence, fate, runs }];
}
