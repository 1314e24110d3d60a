import type { Body } from '../model/body.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Compared } from './changes-since.ts';

type Words<Of> = Readonly<Partial<Record<keyof Of, string>>>;

const SITE: Words<Site> = {
  name: 'name',
  shortName: 'short name',
  language: 'language',
  locality: 'locality',
  timeZone: 'time zone',
  url: 'address',
  repository: 'repository',
  branch: 'branch of the repository',
  contact: 'contact',
  tagline: 'tagline',
  homePurpose: 'home page',
  theme: 'look of the site',
  accessibility: 'accessibility statement',
};
const BODY: Words<Body> = {
  name: 'name',
  shortName: 'short name',
  kind: 'kind',
  function: 'function',
  constitutedBy: 'founding provision',
  reportsTo: 'bodies that it reports to',
  scrutinises: 'bodies that it scrutinises',
  commissions: 'bodies that it commissions',
  represents: 'bodies that must have a seat',
  seats: 'seats',
  isIllustrative: 'standing as an illustration',
};
const TERM: Words<Term> = { term: 'name', definition: 'definition', also: 'other names', not: 'names not to use' };
const DECISION: Words<Decision> = {
  body: 'body',
  date: 'date',
  minute: 'minute',
  procedure: 'procedure',
  present: 'number present',
  votes: 'votes',
  adopts: 'adoptions',
  corrects: 'corrections',
  repeals: 'repeals',
};
const WAIVER: Words<Waiver> = { reason: 'reason', grantedBy: 'giver', until: 'last day' };
const UPHOLDING: Words<Upholding> = { checks: 'checks', unchecked: 'reason why no check upholds it' };

/** What became of all that is no document: a plain sentence each, grouped by what it is. */
export function changesOfRecords({ base, now, files }: Compared): readonly string[] {
  const isThere = ({ source }: { readonly source: { readonly file: string } }) => files.has(source.file);
  const isLost = (after: readonly unknown[]) => (record: Parameters<typeof isThere>[0]) =>
    after.length === 0 && isThere(record);
  return [
    ...compare([base.site], [now.site], { key: () => '', name: () => 'The organisation’s own entry', words: SITE }),
    ...compare(base.bodies, now.bodies, { key: idOf, name: ({ name }) => `The body “${name}”`, words: BODY, isThere }),
    ...compare(base.terms, now.terms, {
      key: idOf,
      name: ({ term }) => `The term “${term}”`,
      words: TERM,
      isThere: isLost(now.terms),
    }),
    ...compare(base.decisions, now.decisions, { key: idOf, name: decisionName, words: DECISION, isThere }),
    ...compare(base.waivers, now.waivers, {
      key: waiverKey,
      name: waiverName,
      words: WAIVER,
      isThere: isLost(now.waivers),
    }),
    ...compare(base.upholdings, now.upholdings, {
      key: ({ provision }) => provision,
      name: mandate,
      words: UPHOLDING,
      isThere: isLost(now.upholdings),
    }),
    ...sealChanges(base.seals, now),
  ];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function decisionName({ id, date }: Decision): string {
  return `The decision “${id}” of ${date}`;
}

function waiverKey({ rule, at }: Waiver): string {
  return `${rule} ${at}`;
}

function waiverName({ rule, at }: Waiver): string {
  return `The waiver of “${rule}” at “${at}”`;
}

function mandate({ provision }: Upholding): string {
  return `What is said of the checks of “${provision}”`;
}

interface Told<Of> {
  readonly key: (record: Of) => string;
  readonly name: (record: Of) => string;
  /** The fields that count, each as a reader calls it. */
  readonly words: Words<Of>;
  /** True where the file of a record that is gone is still there, and only cannot be read. */
  readonly isThere?: (record: Of) => boolean;
}

function compare<Of extends object>(before: readonly Of[], after: readonly Of[], told: Told<Of>): readonly string[] {
  const older = new Map(before.map((record) => [told.key(record), record]));
  const newer = new Set(after.map(told.key));
  const gone = before.filter((record) => !newer.has(told.key(record)) && told.isThere?.(record) !== true);
  return [
    ...after.flatMap((record) => sentence(older.get(told.key(record)), record, told)),
    ...gone.map((record) => `${told.name(record)} is taken away.`),
  ];
}

function sentence<Of extends object>(before: Of | undefined, after: Of, { name, words }: Told<Of>): readonly string[] {
  if (before === undefined) return [`${name(after)} is new.`];
  const written = (record: Of, field: string) => JSON.stringify(Reflect.get(record, field));
  const changed = Object.entries<string | undefined>(words).flatMap(([field, word]) =>
    word === undefined || written(before, field) === written(after, field) ? [] : [word],
  );
  return changed.length === 0 ? [] : [`${name(after)} changes: ${changed.join(', ')}.`];
}

function sealChanges(before: SealBook | undefined, { seals, documents }: Constitution): readonly string[] {
  return [...(seals?.chains ?? [])].flatMap(([id, chain]) => {
    const title = documents.find((document) => document.id === id)?.title ?? id;
    return chain.slice(before?.chains.get(id)?.length ?? 0).map(({ edition, correction }) => {
      const what = correction === undefined ? 'is sealed' : `is corrected: ${correction.note}`;
      return `“${title}”, edition ${edition}, ${what}${/[.!?]$/.test(what) ? '' : '.'}`;
    });
  });
}
