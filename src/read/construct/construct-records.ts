import type { Body, Representation, Seat } from '../../model/body.ts';
import type { Decision } from '../../model/decision.ts';
import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import type { Site } from '../../model/site.ts';
import type { Term } from '../../model/term.ts';
import type { Waiver } from '../../model/waiver.ts';
import { readDates } from './dates.ts';
import { integerAt, listAt, recordAt, textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A body from the sound part of its file. Its id is the name of the file. */
export function constructBody(id: string, entry: Entry, source: Source): Body {
  return {
    id,
    name: textAt(entry, 'name') ?? id,
    shortName: textAt(entry, 'short-name'),
    kind: textAt(entry, 'kind'),
    function: textAt(entry, 'function'),
    constitutedBy: textAt(entry, 'constituted-by'),
    reportsTo: textsAt(entry, 'reports-to'),
    scrutinises: textsAt(entry, 'scrutinises'),
    commissions: textsAt(entry, 'commissions'),
    represents: listAt(entry, 'represents').map((item) => constructRepresentation(recordAt({ item }, 'item') ?? {})),
    seats: listAt(entry, 'seats').map((item) => constructSeat(recordAt({ item }, 'item') ?? {})),
    isIllustrative: entry['illustrative'] === true,
    source,
  };
}

function constructRepresentation(entry: Entry): Representation {
  return {
    kind: textAt(entry, 'kind') ?? '',
    by: textsAt(entry, 'by'),
    mandate: textAt(entry, 'mandate'),
    severity: entry['severity'] === 'warning' ? 'warning' : 'error',
  };
}

function constructSeat(entry: Entry): Seat {
  return {
    id: textAt(entry, 'id') ?? '',
    role: textAt(entry, 'role'),
    holder: textAt(entry, 'holder'),
    sitsFor: textAt(entry, 'sits-for'),
    as: textAt(entry, 'as'),
  };
}

/** What a document's own file says; its editions are put beside it later. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind: string | undefined;
  readonly title: string;
  readonly body: string | undefined;
  readonly custodian: string | undefined;
  readonly formerIds: readonly string[];
  readonly source: Source;
}

/** A document from the sound part of its file. Its id is the name of its folder. */
export function constructDocument(id: string, entry: Entry, source: Source): DocumentRecord {
  return {
    id,
    kind: textAt(entry, 'kind'),
    title: textAt(entry, 'title') ?? id,
    body: textAt(entry, 'body'),
    custodian: textAt(entry, 'custodian'),
    formerIds: textsAt(entry, 'former-ids'),
    source,
  };
}

/** A decision from the sound part of its file. Its id is the name of the file. */
export function constructDecision(
  id: string,
  entry: Entry,
  source: Source,
): {
  readonly decision: Decision;
  readonly findings: readonly SourceFinding[];
} {
  const { dates, findings } = readDates(entry, ['date'], source);
  const votes = recordAt(entry, 'votes');
  const decision: Decision = {
    id,
    body: textAt(entry, 'body') ?? '',
    date: dates['date'] ?? 'undetermined',
    minute: textAt(entry, 'minute'),
    procedure: textAt(entry, 'procedure'),
    present: integerAt(entry, 'present'),
    votes: votes === undefined ? undefined : countVotes(votes),
    adopts: textsAt(entry, 'adopts'),
    corrects: textsAt(entry, 'corrects'),
    repeals: textsAt(entry, 'repeals'),
    source,
  };
  return { decision, findings };
}

function countVotes(votes: Entry): Decision['votes'] {
  const count = (key: string) => integerAt(votes, key) ?? 0;
  return {
    for: count('for'),
    against: count('against'),
    abstained: count('abstained'),
  };
}

/** The glossary from the sound entries of its file. */
export function constructTerms(entries: readonly (Entry | undefined)[], source: Source): readonly Term[] {
  return entries.flatMap((entry, index) => {
    if (entry === undefined) return [];
    const [id, term] = [textAt(entry, 'id'), textAt(entry, 'term')];
    if (id === undefined || term === undefined) return [];
    const definition = textAt(entry, 'definition') ?? '';
    return [
      {
        id,
        term,
        definition,
        also: textsAt(entry, 'also'),
        not: textsAt(entry, 'not'),
        pointer: `/${index}`,
        source,
      },
    ];
  });
}

/** The waivers from the sound entries of their file. */
export function constructWaivers(
  entries: readonly (Entry | undefined)[],
  source: Source,
): {
  readonly waivers: readonly Waiver[];
  readonly findings: readonly SourceFinding[];
} {
  const read = entries.map((entry, index) => constructWaiver(entry ?? {}, `/${index}`, source));
  return {
    waivers: read.flatMap(({ waiver }) => waiver ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function constructWaiver(
  entry: Entry,
  pointer: string,
  source: Source,
): {
  readonly waiver: Waiver | undefined;
  readonly findings: readonly SourceFinding[];
} {
  const { dates, findings } = readDates(entry, ['until'], source, pointer);
  const [rule, at, reason, until] = [
    textAt(entry, 'rule'),
    textAt(entry, 'at'),
    textAt(entry, 'reason'),
    dates['until'],
  ];
  if (rule === undefined || at === undefined || reason === undefined || until === undefined)
    return { waiver: undefined, findings };
  if (until === 'undetermined')
    return {
      waiver: undefined,
      findings: [...findings, endlessWaiver(pointer, source)],
    };
  return {
    waiver: {
      rule,
      at,
      reason,
      grantedBy: textAt(entry, 'granted-by'),
      until,
      pointer,
      source,
    },
    findings,
  };
}

function endlessWaiver(pointer: string, source: Source): SourceFinding {
  return {
    rule: 'date-format',
    place: source.valueAt(`${pointer}/until`),
    message: 'A waiver needs a last day.',
    help: 'Write the day until which it holds, year first: 2027-03-31.',
  };
}

/** The organisation from the sound part of its file. An address, language or time zone that is none is a finding, and a stand-in. */
export function constructSite(
  entry: Entry,
  source: Source,
): { readonly site: Site; readonly findings: readonly SourceFinding[] } {
  const name = textAt(entry, 'name') ?? 'Unnamed organisation';
  const refused = SITE_VALUES.filter(({ key, isSound }) => !isSound(textAt(entry, key)));
  const sound = (key: string) => (refused.some((value) => value.key === key) ? undefined : textAt(entry, key));
  const url = sound('url') ?? 'https://unnamed.example/';
  const site: Site = {
    name,
    shortName: textAt(entry, 'short-name') ?? name,
    language: sound('language') ?? 'en-GB',
    locality: textAt(entry, 'locality'),
    timeZone: sound('time-zone') ?? 'Europe/London',
    url: url.endsWith('/') ? url : `${url}/`,
    repository: sound('repository')?.replace(/\/+$/, ''),
    contact: textAt(entry, 'contact'),
    tagline: textAt(entry, 'tagline'),
    homePurpose: textAt(recordAt(entry, 'home') ?? {}, 'purpose'),
    source,
  };
  return {
    site,
    findings: refused.map(({ key, message, help }) => siteFinding(key, message, help, source)),
  };
}

/** Values of the site that only a look at the world can judge. */
const SITE_VALUES: readonly {
  readonly key: string;
  readonly isSound: (text: string | undefined) => boolean;
  readonly message: string;
  readonly help: string;
}[] = [
  {
    key: 'url',
    isSound: isWebAddress,
    message: 'The address of the site is not a web address.',
    help: 'Write it whole: https://charters.example.org/.',
  },
  {
    key: 'repository',
    isSound: isWebAddress,
    message: 'The address of the repository is not a web address.',
    help: 'Write it whole: https://code.example/name/charters.',
  },
  {
    key: 'language',
    isSound: isLanguage,
    message: 'The language is not one that browsers know.',
    help: 'Write a language tag, such as en-GB or cy.',
  },
  {
    key: 'time-zone',
    isSound: isTimeZone,
    message: 'The time zone is not one that computers know.',
    help: 'Write a region and a city, such as Europe/London.',
  },
];

function siteFinding(key: string, message: string, help: string, source: Source): SourceFinding {
  return {
    rule: 'schema-value',
    place: source.valueAt(`/${key}`),
    message,
    help,
  };
}

function isWebAddress(text: string | undefined): boolean {
  if (text === undefined) return true;
  const url = URL.parse(text);
  return (
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  );
}

function isLanguage(text: string | undefined): boolean {
  return text === undefined || isAccepted(() => Intl.getCanonicalLocales(text));
}

function isTimeZone(text: string | undefined): boolean {
  return text === undefined || isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: text }));
}

function isAccepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
