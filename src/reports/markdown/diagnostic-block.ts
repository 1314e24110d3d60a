import type { Answer } from '../../model/answer.ts';
import type { Diagnostic, Fix, Mandate } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import { editLink } from '../edit-link.ts';
import { fixLines } from '../fix-lines.ts';
import { helpParts } from '../help-parts.ts';
import type { ReportContext } from '../report.ts';
import { repositoryPath } from '../repository-path.ts';
import { shortTitle } from '../short-title.ts';
import { checklistKey, shownBy } from '../shown-by.ts';
import { webAddress } from '../web-address.ts';
import { code, codeBlock, inert } from './inert.ts';

/** What links are made of. */
export type Linked = Pick<ReportContext, 'constitution' | 'folder' | 'ref'> & Pick<Answer, 'texts' | 'editUrl'>;

const MOST_CHANGED = 40;

/**
 * The diagnostics of one file, a block each: what is wrong and where, what to do, the fix that was tried, and the clause that
 * asks for it. A checklist or a quotation that a block above has shown is not shown again.
 */
export function diagnosticBlocks(diagnostics: readonly Diagnostic[], context: Linked): readonly string[] {
  const shown = new Set<string>();
  return diagnostics.map((diagnostic) => {
    const block = diagnosticBlock(diagnostic, context, shown);
    for (const key of shownBy(diagnostic)) shown.add(key);
    return block;
  });
}

function diagnosticBlock(
  { message, help, place, related, fixes, mandate, url, rule }: Diagnostic,
  context: Linked,
  shownAbove: ReadonlySet<string>,
): string {
  const { advice, list } = helpParts(help);
  return [
    `### ${inert(message)}`,
    `At ${where(place, context)}${editing(place, context)}.`,
    `What to do: ${inert(advice.replaceAll('\n', ' '))}`,
    ...related.map((other) => `See ${where(other.place, context)}: ${inert(other.message)}`),
    ...(list === undefined || shownAbove.has(checklistKey(list)) ? [] : [checklist(list)]),
    ...fixes.flatMap((fix) => fixBlocks(fix, context.texts)),
    ...(mandate === null ? [] : mandateBlocks(mandate, shownAbove)),
    `More: ${linked(code(rule), webAddress(url))}`,
  ].join('\n\n');
}

function checklist({ title, items }: NonNullable<ReturnType<typeof helpParts>['list']>): string {
  const lines = items.map(({ name, isThere }) => `- ${isThere ? 'present' : '**missing**'}: ${inert(name)}`);
  return [inert(title), '', ...lines].join('\n');
}

function fixBlocks(fix: Fix, texts: ReadonlyMap<string, string>): readonly string[] {
  const lines = fixLines(fix, texts).flatMap(({ before, after }) => [
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ]);
  const left = lines.length - MOST_CHANGED;
  const shown = left > 0 ? [...lines.slice(0, MOST_CHANGED), `… and ${left} more lines`] : lines;
  return [
    `This fix was tried, and it works: ${inert(fix.description)}`,
    ...(shown.length === 0 ? [] : [codeBlock('diff', shown)]),
  ];
}

function mandateBlocks(
  { title, edition, label, quote, url }: Mandate,
  shownAbove: ReadonlySet<string>,
): readonly string[] {
  const source = linked(`${inert(shortTitle(title))}, edition ${edition}, ${inert(label)}`, webAddress(url));
  if (shownAbove.has(url)) return [`Asked for by ${source}, quoted above.`];
  return [`Asked for by ${source}:`, `> “${inert(quote)}”`];
}

/** A place, as a link where the repository and the commit are known. */
function where({ file, line, endLine }: Place, { constitution, folder, ref }: Linked): string {
  const words = `${code(file)}, line ${line}`;
  const repository = webAddress(constitution.site.repository);
  if (repository === undefined || ref === undefined) return words;
  const home = repository.replace(/\/+$/, '');
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return linked(words, webAddress(`${home}/blob/${encodeURIComponent(ref)}/${repositoryPath(folder, file)}#${lines}`));
}

function editing(place: Place, { editUrl, folder }: Linked): string {
  const address = webAddress(editLink({ editUrl, folder }, place));
  return address === undefined ? '' : ` (${linked('edit this file', address)})`;
}

function linked(words: string, address: string | undefined): string {
  // Brackets and spaces would end the address.
  return address === undefined ? words : `[${words}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
