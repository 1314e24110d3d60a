import { addAll } from '../model/add-all.ts';
import type { SourceFinding } from '../model/finding.ts';
import { isId } from '../model/id.ts';
import type { Keep } from '../model/keep.ts';
import type { Source } from '../model/place.ts';
import { replaceScalar } from '../model/replace-scalar.ts';
import { closestAmong, ifAlone } from '../model/suggest.ts';
import { constructBody } from '../read/construct/construct-body.ts';
import { constructDecision } from '../read/construct/construct-decision.ts';
import { constructDocument, type DocumentRecord } from '../read/construct/construct-document.ts';
import { constructMandates } from '../read/construct/construct-mandates.ts';
import { constructSeals } from '../read/construct/construct-seals.ts';
import { constructSite } from '../read/construct/construct-site.ts';
import { constructTerms } from '../read/construct/construct-terms.ts';
import { constructWaivers } from '../read/construct/construct-waivers.ts';
import { listAt, textsAt } from '../read/construct/fields.ts';
import { repeatedIds } from '../read/construct/repeated-ids.ts';
import { repeatedTerms } from '../read/construct/repeated-terms.ts';
import { malformedIdFinding } from '../read/construct/sound-id.ts';
import type { ContentFile } from '../read/discover/content-layout.ts';
import type { Discovery, SourceFile } from '../read/discover/discover-files.ts';
import { placeFiles } from '../read/discover/place-files.ts';
import { type ParsedData, parseSealBook, parseYamlFile } from '../read/parse/parse-file.ts';
import { reservedIdFinding } from '../read/reserved-id.ts';
import { type Judgement, judging, type ReadySchema } from '../read/validate/judge-data.ts';
import { validateData, validateList } from '../read/validate/validate-data.ts';
import type { LoadedSchemas } from './load-schemas.ts';
import { type EditionFile, emptyShelf, type ReadRecords, type Shelf, settleShelf } from './shelf.ts';

/** By what records are read. */
export interface RecordReading {
  readonly schemas: LoadedSchemas;
  /** How texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
}

/** Takes what was found in `content/` through the stages parse, validate and construct, but for the editions, whose files come back. */
export function readRecords(found: Discovery, reading: RecordReading): ReadRecords {
  const { placed, findings, lost } = placeFiles(found.files, found.lost);
  const shelf = emptyShelf([...found.findings, ...findings], lost);
  const editions: EditionFile[] = [];
  for (const { file, content } of placed) {
    if (content.holds === 'edition') editions.push({ file, content });
    else readRecord({ file, content }, reading, shelf);
  }
  addAll(shelf.findings, formerIdFindings([...shelf.documents.values()]));
  return settleShelf(shelf, editions, found.files);
}

/** A record as data, ready to be judged. */
interface ParsedRecord extends ParsedData {
  readonly judge: (schema: ReadySchema) => Judgement;
}

/** What a file was parsed as, the last time. A file in memory never changes. */
const LAST_PARSED = new WeakMap<SourceFile, () => ParsedRecord | SourceFinding>();

function parsedRecord(file: SourceFile, { holds }: ContentFile, keep: Keep): ParsedRecord | SourceFinding {
  const parsed = LAST_PARSED.get(file) ?? keep(() => parseRecord(file, holds), file.text.length);
  LAST_PARSED.set(file, parsed);
  return parsed();
}

function parseRecord(file: SourceFile, holds: ContentFile['holds']): ParsedRecord | SourceFinding {
  const parsed = holds === 'seals' ? parseSealBook(file) : parseYamlFile(file);
  return 'rule' in parsed ? parsed : { ...parsed, judge: judging(parsed.value) };
}

function readRecord(
  { file, content }: { readonly file: SourceFile; readonly content: ContentFile },
  { schemas, keep }: RecordReading,
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
  { source, judge }: ParsedRecord,
  holds: 'terms' | 'waivers' | 'mandates',
  schemas: LoadedSchemas,
  shelf: Shelf,
): void {
  const { entries, findings } = validateList(judge(schemas.base(holds)), source);
  addAll(shelf.findings, findings);
  if (holds === 'terms') {
    const terms = constructTerms(entries, source);
    addAll(
      shelf.terms,
      terms.filter(({ id }) => isId(id)),
    );
    addAll(
      shelf.findings,
      terms.flatMap(({ id, pointer }) => (isId(id) ? [] : malformedIdFinding(id, source.valueAt(`${pointer}/id`)))),
    );
    addAll(shelf.findings, repeatedTerms(terms));
    addAll(shelf.findings, repeatedIds(entries, '', source));
    return;
  }
  if (holds === 'mandates') {
    addAll(shelf.upholdings, constructMandates(entries, source));
    return;
  }
  const read = constructWaivers(entries, source);
  addAll(shelf.waivers, read.waivers);
  addAll(shelf.findings, read.findings);
}

function readKeys({ source, judge }: ParsedRecord, content: ContentFile, schemas: LoadedSchemas, shelf: Shelf): void {
  if (content.holds === 'edition') return;
  const judgement = judge(schemas.base(content.holds));
  const { value, findings } = validateData(judgement, source);
  addAll(shelf.findings, findings);
  if (content.holds === 'seals') shelf.seals = constructSeals(value, source);
  if (content.holds === 'site') readSite(value, source, shelf);
  if (content.holds === 'body') {
    shelf.bodies.push(constructBody(content.id, value, source));
    addAll(shelf.findings, repeatedIds(listAt(value, 'seats'), '/seats', source));
  }
  if (content.holds === 'document') {
    addAll(shelf.findings, unusableFormerIds(value, source));
    readDocument(constructDocument(content.id, value, source), schemas, shelf);
  }
  if (content.holds === 'decision') {
    // Votes of which one cannot be read would be counted wrong.
    const isCounted = judgement.faults.every(({ pointer }) => !pointer.startsWith('/votes'));
    const read = constructDecision(content.id, isCounted ? value : { ...value, votes: undefined }, source);
    shelf.decisions.push(read.decision);
    addAll(shelf.findings, read.findings);
  }
}

/** Redirects stand where a document was, so that a former id needs a folder too. */
function unusableFormerIds(value: Readonly<Record<string, unknown>>, source: Source): readonly SourceFinding[] {
  return textsAt(value, 'former-ids').flatMap((id, index) => {
    const place = () => source.valueAt(`/former-ids/${index}`);
    return isId(id) ? (reservedIdFinding(id, place) ?? []) : malformedIdFinding(id, place());
  });
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
  const near = closestAmong(ids)(kind);
  const choice =
    near === undefined
      ? `Add schemas/kinds/${kind}.schema.json, or choose another kind.`
      : `Did you mean “${near.name}”?`;
  const place = document.source.valueAt('/kind');
  const meant = ifAlone(near);
  const edits = meant === undefined ? [] : replaceScalar(document.source, place, { from: kind, to: meant });
  shelf.findings.push({
    rule: 'schema-kind-unknown',
    place,
    message: `There is no kind “${kind}”.`,
    help: `${choice} ${ids.length === 0 ? 'There is none in schemas/kinds yet.' : `Kinds: ${ids.join(', ')}.`}`,
    proposals: edits.length === 0 ? [] : [{ description: `Change the kind to “${meant}”.`, edits }],
  });
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
