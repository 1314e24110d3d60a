import type { Constitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { namesOf } from '../model/names-of.ts';
import type { Seal, SealBook } from '../model/seal.ts';
import { sealedTemplate, templateNumbered } from '../model/template-of.ts';
import type { DocumentRecord } from '../read/construct/construct-document.ts';
import type { LoadedSchemas } from './load-schemas.ts';
import type { ReadRecords } from './shelf.ts';

/** Which template each edition is read and judged by. */
export interface EditionTemplates {
  /** Undefined where there is no such kind or template, which is a finding. */
  readonly of: (document: DocumentRecord, edition: number) => Kind | undefined;
  /** Seals that name a template which is not kept. */
  readonly findings: readonly SourceFinding[];
}

/** Finds the templates once documents and seals are read. `base` is what stood before the change, where somebody named it. */
export function templatesFor(
  { documents, seals }: Pick<ReadRecords, 'documents' | 'seals'>,
  { kinds, broken }: Pick<LoadedSchemas, 'kinds' | 'broken'>,
  base: Pick<Constitution, 'seals'> | undefined,
): EditionTemplates {
  const kindOf = (document: DocumentRecord) => kinds.find(({ id }) => id === document.kind);
  return {
    of: (document, edition) => {
      const kind = kindOf(document);
      return kind && templateNumbered(kind, sealedTemplate(document, edition, { seals, base }));
    },
    findings: documents.flatMap((document) => {
      const kind = kindOf(document);
      if (kind === undefined || seals === undefined || broken.includes(kind.id)) return [];
      return lostTemplates(document, kind, seals);
    }),
  };
}

/** One finding for a template, however many editions it judged. */
function lostTemplates(document: DocumentRecord, kind: Kind, { chains, source }: SealBook): readonly SourceFinding[] {
  const chain = namesOf(document).flatMap((id) => chains.get(id) ?? []);
  const lost = chain.filter(({ template }) => template > 0 && templateNumbered(kind, template) === undefined);
  const first = [...new Map([...lost].reverse().map((seal) => [seal.template, seal])).values()].reverse();
  return first.map((seal) => lostTemplate(seal, kind, source));
}

function lostTemplate({ edition, template, pointer }: Seal, kind: Kind, source: SealBook['source']): SourceFinding {
  const older = `schemas/kinds/${kind.id}@${template}.schema.json`;
  const help =
    template > kind.number
      ? `Write \`"x-number": ${template}\` in schemas/kinds/${kind.id}.schema.json if its number was lowered by mistake.`
      : `Put the template as it was then into ${older}, with \`"x-number": ${template}\`.`;
  return {
    rule: 'schema-kind-unknown',
    place: source.valueAt(`${pointer}/template`),
    message: `Edition ${edition} was sealed by template ${template} of “${kind.id}”, and that is not kept.`,
    help,
  };
}
