import { createHash } from 'node:crypto';
import { citationWords } from '../assemble/citation-words.ts';
import { writeCitations } from '../assemble/write-citations.ts';
import type { Constitution, DatedEdition } from '../model/constitution.ts';
import { type EditionHead, withText } from '../model/edition.ts';
import { keepUpTo } from '../model/keep.ts';
import { once } from '../model/once.ts';
import type { NamesInUse } from '../model/rule.ts';
import { templateNumbered } from '../model/template-of.ts';
import type { TextLook } from '../model/text-look.ts';
import { loadSchemas } from './load-schemas.ts';
import { lookAtText } from './look-at-text.ts';
import type { OrganisationFiles } from './organisation-files.ts';
import { readEdition } from './read-edition.ts';
import { readRecords } from './read-records.ts';

/** What the rest of a constitution sees of a text in which nothing is wrong, whatever its words are. */
export interface TextFace {
  /** The template by which it is judged. */
  readonly kind: string;
  readonly template: number;
  /** What the tool writes for the citations in it that have no words of their own, as written and in words. */
  readonly names: readonly (readonly [written: string, words: string])[];
  /** SHA-256 over what it says of itself, what can be cited in it, what it cites, whom it names, and what a seal holds of it. */
  readonly digest: string;
}

/** What bodies and documents are called. A text may say it, though a part of it be a name not to use. */
export type OtherNames = Pick<NamesInUse, 'bodies' | 'documents'>;

/** All by which a text that was changed is looked at. */
export interface FaceGrounds extends OrganisationFiles {
  readonly names: OtherNames;
}

/** The faces of all texts in which a look found nothing wrong. */
export function* textFaces(
  constitution: Constitution,
  looks: ReadonlyMap<DatedEdition, TextLook>,
): Iterable<readonly [DatedEdition, TextFace]> {
  const cited = Map.groupBy(constitution.citations, ({ from }) => from);
  for (const [edition, { kind, findings, fingerprint }] of looks) {
    if (findings.length > 0) continue;
    const nameless = new Set(edition.outline().nameless);
    const names = new Map(
      (cited.get(edition) ?? []).flatMap(({ written, resolution }): [string, string][] =>
        nameless.has(written) ? [[written, citationWords(resolution, written, edition)]] : [],
      ),
    );
    const digest = digestOf(edition, fingerprint);
    yield [edition, { kind: kind.id, template: kind.number, names: [...names], digest }];
  }
}

/**
 * True where a text that was changed shows the face that it had. `files` are all schemas, and of the content the text itself, its
 * document and the terms. False, too, where that cannot be told from these alone.
 */
export function showsFace({ names: others, ...files }: FaceGrounds, path: string, face: TextFace): boolean {
  const schemas = loadSchemas(files.schemas);
  const keep = keepUpTo(Infinity);
  const { documents, terms } = readRecords(files.content, { schemas, keep });
  const document = documents.find((candidate) => candidate.files.some(({ file }) => file.path === path));
  const place = document?.files.find(({ file }) => file.path === path);
  const today = schemas.kinds.find(({ id }) => id === face.kind);
  const kind = today && templateNumbered(today, face.template);
  if (document === undefined || place === undefined || kind === undefined) return false;
  if (files.content.findings.some((finding) => finding.place.file === path)) return false;
  const { edition, findings } = readEdition(place, { kind, schema: schemas.base('edition', kind), keep });
  if (edition === undefined || findings.length > 0) return false;
  const known = new Map(face.names);
  const words = edition.outline().nameless.flatMap((written) => known.get(written) ?? []);
  if (words.length < edition.outline().nameless.length) return false;
  const { text, ...head } = edition;
  const written = once(() => ({
    ...text(),
    content: writeCitations(text().content, (citation) => known.get(citation) ?? ''),
  }));
  const look = lookAtText(withText(head, written), { document, kind, names: { terms, ...others }, words });
  return look.findings.length === 0 && digestOf(edition, look.fingerprint) === face.digest;
}

/** Places are left out: nothing but a finding in the text tells of them. */
function digestOf({ document, number, frontMatter, outline }: EditionHead, fingerprint: string | undefined): string {
  const { provisions, citations, nameless, parties } = outline();
  const cited = citations.map(({ written, provision }) => [written, provision]);
  const seen = [document, number, frontMatter, provisions, cited, nameless, parties, fingerprint];
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64');
}
