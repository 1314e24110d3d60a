import type {
  Adoption,
  BindingNumber,
  EditionHead,
  EditorNote,
  Lookalike,
  RawHtml,
  ReadText,
  Removal,
  Status,
} from '../../model/edition.ts';
import type { SourceFinding } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import type { Source } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';
import type { Block } from '../../model/provision.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import { indexLines } from '../line-index.ts';
import type { ParsedMarkdown, ParsedYaml } from '../parse/parse-file.ts';
import { readDates } from './dates.ts';
import type { TextNotes } from './edition-text.ts';
import { listAt, recordAt, textAt } from './fields.ts';
import { readMarkdownText } from './markdown-text.ts';
import { nameSections } from './name-sections.ts';
import { readProvisions } from './yaml-provisions.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What an edition is made from. `frontMatter` is sound; what was refused in it is left out. */
export interface EditionParts {
  readonly document: string;
  readonly number: number;
  readonly parsed: ParsedMarkdown | ParsedYaml;
  readonly frontMatter: Entry;
  readonly kind: Kind | undefined;
}

/** What an edition says of itself, its text, not yet numbered, and what was wrong with its text and dates. */
export interface ConstructedEdition {
  readonly head: Omit<EditionHead, 'outline'>;
  readonly text: ReadText;
  readonly findings: readonly SourceFinding[];
}

const DATE_KEYS = ['proposal', 'commencement', 'expiry', 'repeal', 'comment-until'];
const STATUSES: readonly Status[] = ['draft', 'proposed', 'adopted', 'withdrawn'];

/** Puts an edition together from its parsed file. Nothing that was readable is dropped without a finding. */
export function constructEdition(parts: EditionParts): ConstructedEdition {
  const { frontMatter, parsed } = parts;
  const notes: TextNotes = { findings: [], rawHtml: [] };
  const numbers = readNumbers(frontMatter, parsed.source);
  const { content, lookalikes } = readText(parts, numbers, notes);
  const named = nameSections(content, parts.kind);
  const { dates, findings } = readDates(frontMatter, DATE_KEYS, parsed.source);
  const { provisions: _, ...json } = frontMatter;
  const head = {
    document: parts.document,
    number: parts.number,
    ...readStatus(frontMatter),
    proposal: dates['proposal'],
    commencement: dates['commencement'],
    expiry: dates['expiry'],
    repeal: dates['repeal'],
    commentUntil: dates['comment-until'],
    ...readWordsAbout(frontMatter),
    numbers,
    notes: readNotes(frontMatter, parsed.source),
    removed: readRemovals(frontMatter, parsed.source),
    frontMatter: json,
    source: parsed.source,
  };
  const rawHtml = placeHtml(notes.rawHtml, named.content);
  return {
    head,
    text: { content: named.content, lookalikes, rawHtml },
    findings: [...findings, ...notes.findings, ...named.findings],
  };
}

function readText(
  { parsed, frontMatter }: EditionParts,
  numbers: readonly BindingNumber[],
  notes: TextNotes,
): Pick<ReadText, 'content' | 'lookalikes'> {
  const words = new Map(numbers.map((number) => [number.id, number.words]));
  if ('tree' in parsed) return readMarkdownText(parsed, words, notes);
  const { source, ranges } = parsed;
  const lookalikes: Lookalike[] = [];
  const lines = indexLines(source.file, source.text);
  const content = readProvisions(frontMatter, { source, lines, ranges: ranges(), numbers: words, notes, lookalikes });
  return { content, lookalikes: () => lookalikes };
}

/** A text without a status that we know, which the schema tells, is what the rest of its front matter says. */
function readStatus(entry: Entry): Pick<EditionHead, 'status' | 'adoption' | 'change'> {
  const meant = 'adoption' in entry ? 'adopted' : 'draft';
  const status = STATUSES.find((word) => word === entry['status']) ?? meant;
  const change = (['first', 'substantive', 'editorial'] as const).find((word) => word === entry['change']);
  return { status, adoption: readAdoption(entry), change };
}

function readAdoption(entry: Entry): Adoption | undefined {
  const adoption = recordAt(entry, 'adoption') ?? {};
  const decision = textAt(adoption, 'decision');
  if (decision !== undefined) return { decision };
  const notRecorded = textAt(adoption, 'not-recorded');
  return notRecorded === undefined ? undefined : { notRecorded };
}

function readWordsAbout(
  entry: Entry,
): Pick<EditionHead, 'note' | 'subtitle' | 'sourceHeading' | 'isTranscribed' | 'isIllustrative'> {
  return {
    note: textAt(entry, 'note'),
    subtitle: textAt(entry, 'subtitle'),
    sourceHeading: textAt(entry, 'source-heading'),
    isTranscribed: entry['transcribed'] === true,
    isIllustrative: entry['illustrative'] === true,
  };
}

function readNumbers(entry: Entry, source: Source): readonly BindingNumber[] {
  const written = recordAt(entry, 'numbers') ?? {};
  return Object.entries(written).flatMap(([id, value]) => {
    const number = recordAt({ value }, 'value') ?? {};
    const quantity = number['value'];
    if (typeof quantity !== 'number' && typeof quantity !== 'string') return [];
    return [
      {
        id,
        value: quantity,
        unit: textAt(number, 'unit'),
        words: textAt(number, 'words') ?? String(quantity),
        appliesTo: textAt(number, 'applies-to'),
        place: () => source.keyAt(`/numbers/${pointerKey(id)}`),
      },
    ];
  });
}

function readNotes(entry: Entry, source: Source): readonly EditorNote[] {
  return listAt(entry, 'notes').flatMap((item, index) => {
    const note = recordAt({ item }, 'item') ?? {};
    const [on, text] = [textAt(note, 'on'), textAt(note, 'text')];
    return on === undefined || text === undefined ? [] : [{ on, text, place: source.valueAt(`/notes/${index}/on`) }];
  });
}

function readRemovals(entry: Entry, source: Source): readonly Removal[] {
  return listAt(entry, 'removed').flatMap((item, index) => {
    const removal = recordAt({ item }, 'item') ?? {};
    const id = textAt(removal, 'id');
    if (id === undefined) return [];
    return [
      {
        id,
        movedTo: textAt(removal, 'moved-to'),
        place: source.valueAt(`/removed/${index}/moved-to`),
      },
    ];
  });
}

/** Adds to each piece of HTML the level-2 section under whose heading it stands. */
function placeHtml(pieces: readonly Omit<RawHtml, 'section'>[], content: readonly Block[]): readonly RawHtml[] {
  const sections = topSections({ content });
  return pieces.map((piece) => {
    const section = sections.findLast(({ place }) => place.line <= piece.place.line);
    return {
      ...piece,
      section: section === undefined ? undefined : sectionKey(section),
    };
  });
}
