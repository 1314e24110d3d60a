import { isSealed } from '../model/chain-of.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';

/** Checks that hold a text against the template of its kind. */
const BY_TEMPLATE: ReadonlySet<string> = new Set([
  'schema-kind',
  'section-empty',
  'section-missing',
  'section-order',
  'section-placeholder',
  'section-repeated',
  'section-unexpected',
]);

/** A text that is held against a template. */
interface HeldText {
  readonly edition: DatedEdition;
  readonly document: Document;
  readonly kind: Kind;
}

/** The finding; where today's template is held against a sealed text, its help says how to keep the template of its time, and not how to change the text. */
export function withTemplateHelp(
  finding: SourceFinding,
  { edition, document, kind }: HeldText,
  constitution: Constitution,
): SourceFinding {
  if (!BY_TEMPLATE.has(finding.rule) || !constitution.kinds.includes(kind)) return finding;
  if (!isSealed(edition, document, constitution)) return finding;
  const { id, number } = kind;
  const older = `schemas/kinds/${id}@${number}.schema.json`;
  const advice = `This text is sealed, and stays as it is. If the template has changed since, keep the one of its time as \`${older}\`, and write \`"x-number": ${number + 1}\` in today’s. If it has not, start the next edition.`;
  // What the rule says first is how to change the text; what it lists is still true.
  const [, ...lists] = finding.help.split('\n');
  return { ...finding, help: [advice, ...lists].join('\n') };
}
