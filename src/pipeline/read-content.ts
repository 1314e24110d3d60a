import { addAll } from '../model/add-all.ts';
import type { Constitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Keep } from '../model/keep.ts';
import type { Source } from '../model/place.ts';
import { replaceScalar } from '../model/replace-scalar.ts';
import type { Steps } from '../model/steps.ts';
import { clearest, nearest } from '../model/suggest.ts';
import { constructBody } from '../read/construct/construct-body.ts';
import { constructDecision } from '../read/construct/construct-decision.ts';
import { constructDocument, type DocumentRecord } from '../read/construct/construct-document.ts';
import { constructMandates } from '../read/construct/construct-mandates.ts';
import { constructSeals } from '../read/construct/construct-seals.ts';
import { constructSite } from '../read/construct/construct-site.ts';
import { constructTerms } from '../read/construct/construct-terms.ts';
import { constructWaivers } from '../read/construct/construct-waivers.ts';
import { listAt } from '../read/construct/fields.ts';
import { repeatedIds } from '../read/construct/repeated-ids.ts';
import { repeatedTerms } from '../read/construct/repeated-terms.ts';
import type { ContentFile } from '../read/discover/content-layout.ts';
import type { Discovery, SourceFile } from '../read/discover/discover-files.ts';
import { placeFiles } from '../read/discover/place-files.ts';
import { type ParsedData, parseSealBook, parseYamlFile } from '../read/parse/parse-file.ts';
import { validateData, validateList } from '../read/validate/validate-data.ts';
import type { LoadedSchemas } from './load-schemas.ts';
import { readEdition } from './read-edition.ts';
import { emptyShelf, type ReadContent, type Shelf, settleShelf } from './shelf.ts';
import { type EditionTemplates, templatesFor } from './templates-for.ts';

/** By what content is read. */
export interface ContentReading {
  readonly schemas: LoadedSchemas;
  /** What stood before the change that is judged. */
  readonly base: Pick<Constitution, 'seals'> | undefined;
  /** How texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
}

/** Takes what was found in `content/` through the stages parse, validate and construct. */
export function* readContent(found: Discovery, { schemas, base, keep }: ContentReading): Steps<ReadContent> {
  const { placed, findings, lost } = placeFiles(found.files, found.lost);
  const shelf = emptyShelf([...found.findings, ...findings], lost);
  // Documents and seals come first: an edition is read by the kind that its document names, and by the template of its seal.
  for (const { file, content } of placed)
    if (content.holds !== 'edition') readRecord({ file, content }, { schemas, keep }, shelf);
  const ready = { schemas, shelf, keep, templates: templatesFor(shelf, schemas, base) };
  const editions = placed.flatMap(({ file, content }) => (content.holds === 'edition' ? [{ file, content }] : []));
  for (const [index, { file, content }] of editions.entries()) {
    shelveEdition(file, content, ready);
    yield { doing: 'Reading texts', done: index + 1, all: editions.length };
  }
  addAll(shelf.findings, formerIdFindings([...shelf.documents.values()]));
  addAll(shelf.findings, ready.templates.findings);
  return settleShelf(shelf, found.files);
}

/** What a file was parsed as, the last time. A file in memory never changes. */
const LAST_PARSED = new WeakMap<SourceFile, () => ReturnType<typeof parseSealBook>>();

function parsedRecord(file: SourceFile, { holds }: ContentFile, keep: Keep): ReturnType<typeof parseSealBook> {
  const parse = holds === 'seals' ? parseSealBook : parseYamlFile;
  const parsed = LAST_PARSED.get(file) ?? keep(() => parse(file), file.text.length);
  LAST_PARSED.set(file, parsed);
  return parsed();
}

function readRecord(
  { file, content }: { readonly file: SourceFile; readonly content: ContentFile },
  { schemas, keep }: Pick<ContentReading, 'schemas' | 'keep'>,
  shelf: Shelf,
): void {
  const parsed = parsedRecord(file, content, keep);
  if ('rule' in parsed) {
    shelf.findings.push(parsed);
    shelf.lost.push(file.path);
    return;
  }
  addAll(shelf.findings, parsed.findings);
  if (content.holds === 'terms' || content.holds === 'waivers' || content.holds === 'mandates')
    readEntries(parsed, content.holds, schemas, shelf);
  else readKeys(parsed, content, schemas, shelf);
}

function readEntries(
  parsed: ParsedData,
  holds: 'terms' | 'waivers' | 'mandates',
  schemas: LoadedSchemas,
  shelf: Shelf,
): void {
  const { entries, findings } = validateList(parsed.value, parsed.source, schemas.base(holds));
  addAll(shelf.findings, findings);
  if (holds === 'terms') {
    const terms = constructTerms(entries, parsed.source);
    addAll(shelf.terms, terms);
    addAll(shelf.findings, repeatedTerms(terms));
    addAll(shelf.findings, repeatedIds(entries, '', parsed.source));
    return;
  }
  if (holds === 'mandates') {
    addAll(shelf.upholdings, constructMandates(entries, parsed.source));
    return;
  }
  const read = constructWaivers(entries, parsed.source);
  addAll(shelf.waivers, read.waivers);
  addAll(shelf.findings, read.findings);
}

function readKeys(parsed: ParsedData, content: ContentFile, schemas: LoadedSchemas, shelf: Shelf): void {
  if (content.holds === 'edition') return;
  const { value, findings } = validateData(parsed.value, parsed.source, schemas.base(content.holds));
  addAll(shelf.findings, findings);
  if (content.holds === 'seals') shelf.seals = constructSeals(value, parsed.source);
  if (content.holds === 'site') readSite(value, parsed.source, shelf);
  if (content.holds === 'body') {
    shelf.bodies.push(constructBody(content.id, value, parsed.source));
    addAll(shelf.findings, repeatedIds(listAt(value, 'seats'), '/seats', parsed.source));
  }
  if (content.holds === 'document') readDocument(constructDocument(content.id, value, parsed.source), schemas, shelf);
  if (content.holds === 'decision') {
    const read = constructDecision(content.id, value, parsed.source);
    shelf.decisions.push(read.decision);
    addAll(shelf.findings, read.findings);
  }
}

function readSite(value: Readonly<Record<string, unknown>>, source: Source, shelf: Shelf): void {
  const { site, findings } = constructSite(value, source);
  shelf.site = site;
  addAll(shelf.findings, findings);
}

function readDocument(document: DocumentRecord, schemas: LoadedSchemas, shelf: Shelf): void {
  shelf.documents.set(document.id, document);
  const { kind } = document;
  if (kind === undefined || schemas.kinds.some(({ id }) => id === kind)) return;
  if (schemas.broken.includes(kind)) return;
  const ids = schemas.kinds.map(({ id }) => id);
  const near = nearest(kind, ids);
  const choice =
    near === undefined ? `Add schemas/kinds/${kind}.schema.json, or choose another kind.` : `Did you mean “${near}”?`;
  const place = document.source.valueAt('/kind');
  const meant = clearest(kind, ids);
  const edits = meant === undefined ? [] : replaceScalar(document.source, place, { from: kind, to: meant });
  shelf.findings.push({
    rule: 'schema-kind-unknown',
    place,
    message: `There is no kind “${kind}”.`,
    help: `${choice} ${ids.length === 0 ? 'There is none in schemas/kinds yet.' : `Kinds: ${ids.join(', ')}.`}`,
    proposals: edits.length === 0 ? [] : [{ description: `Change the kind to “${meant}”.`, edits }],
  });
}

interface ReadyShelf {
  readonly schemas: LoadedSchemas;
  readonly shelf: Shelf;
  readonly keep: Keep;
  readonly templates: EditionTemplates;
}

function shelveEdition(
  file: SourceFile,
  content: Extract<ContentFile, { holds: 'edition' }>,
  { schemas, shelf, keep, templates }: ReadyShelf,
): void {
  const kind = templates.of(content.document, content.number);
  const { edition, findings } = readEdition(file, content, { kind, schema: schemas.base('edition', kind), keep });
  addAll(shelf.findings, findings);
  if (edition === undefined) shelf.lost.push(file.path);
  else shelf.editions.push(edition);
}

/** A former id leads to one document, so it can be no other document's id, now or before. */
function formerIdFindings(documents: readonly DocumentRecord[]): readonly SourceFinding[] {
  const owners = new Map(documents.map(({ id }) => [id, id]));
  return documents.flatMap(({ id, formerIds, source }) =>
    formerIds.flatMap((former, index) => {
      const owner = owners.get(former);
      owners.set(former, owner ?? id);
      if (owner === undefined) return [];
      const message = `The former id “${former}” also belongs to the document “${owner}”.`;
      const place = source.valueAt(`/former-ids/${index}`);
      return [{ rule: 'id-collision', place, message, help: 'Take it out of one of the two.' }];
    }),
  );
}
