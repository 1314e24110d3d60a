import type { Constitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import { countByFile } from '../model/most-in-file.ts';
import { dateInWords } from '../model/plain-date.ts';
import { replaceScalar } from '../model/replace-scalar.ts';
import type { Rule } from '../model/rule.ts';
import { closestAmong, ifAlone, nearest } from '../model/suggest.ts';
import { parseTarget } from '../model/target.ts';
import type { Waiver } from '../model/waiver.ts';
import { deleteWaiver } from './delete-waiver.ts';
import { editionAt } from './edition-at.ts';
import { provisionsAround } from './provisions-around.ts';

/** Findings that stand, with what the waivers themselves have done wrong, and how many waivers were used. */
export interface WaivedFindings {
  readonly standing: readonly SourceFinding[];
  readonly waived: ReadonlyMap<SourceFinding, Waiver>;
  readonly used: readonly Waiver[];
  /** Waivers for an unknown place or for nothing: faults only where every file and kind could be read. */
  readonly onceWhole: readonly SourceFinding[];
}

/** Rules that protect the site's readers and addresses, or that a stroke of the pen satisfies: no reason can waive them. */
const NEVER_WAIVED: ReadonlySet<string> = new Set([
  'text-html',
  'id-repeated',
  'id-vanished',
  'mandate-outdated',
  'mandate-repeated',
  'mandate-unknown',
]);

/** What cannot be read, what was sealed and what waivers do themselves lets nobody pass. */
const UNWAIVABLE: ReadonlySet<Rule['scope']> = new Set(['source', 'seals', 'waivers']);

/**
 * Takes out what is waived on the day. A waiver that is unknown, expired or not needed is a finding.
 */
export function applyWaivers(
  findings: readonly SourceFinding[],
  constitution: Constitution,
  rules: readonly Rule[],
): WaivedFindings {
  const waived = new Map<SourceFinding, Waiver>();
  const judged = constitution.waivers.map((waiver) => ({ waiver, fault: faultOf(waiver, constitution, rules) }));
  const sound = judged.filter(({ fault }) => fault === undefined).map(({ waiver }) => waiver);
  const valid = sound.filter(({ at }) => isPlaceKnown(at, constitution));
  const coverOf = coverIn(valid, constitution);
  const standing = findings.filter((finding) => {
    const waiver = coverOf(finding);
    if (waiver !== undefined) waived.set(finding, waiver);
    return waiver === undefined;
  });
  const used = new Set(waived.values());
  const known = new Set(valid);
  const doubled = doublesAmong(valid, waived, constitution);
  const isShown = countByFile();
  const onceWhole = sound
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => {
      if (!known.has(waiver)) return placeFinding(waiver);
      const other = doubled.get(waiver);
      if (other !== undefined) return doubledFinding(waiver, other);
      return unneededFinding(waiver, isShown(waiver.source.file) ? standing : []);
    });
  const ungranted = sound.filter(({ grantedBy }) => grantedBy === undefined).map(ungrantedFinding);
  const faults = [...judged.flatMap(({ fault }) => fault ?? []), ...ungranted];
  return { standing: [...standing, ...faults], waived, used: [...used], onceWhole };
}

function faultOf(waiver: Waiver, constitution: Constitution, rules: readonly Rule[]): SourceFinding | undefined {
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (rule === undefined) {
    const ids = rules.map(({ id }) => id);
    const near = closestAmong(ids)(waiver.rule);
    const to = ifAlone(near);
    const place = waiver.source.valueAt(`${waiver.pointer}/rule`);
    const edits = to === undefined ? [] : replaceScalar(waiver.source, place, { from: waiver.rule, to });
    const help = near === undefined ? 'Use the id of a check, as the gate prints it.' : `Did you mean “${near.name}”?`;
    return {
      rule: 'waiver-unknown',
      place,
      message: `There is no check “${waiver.rule}”.`,
      help,
      proposals: edits.length === 0 ? [] : [{ description: `Change “${waiver.rule}” to “${to}”.`, edits }],
    };
  }
  if (UNWAIVABLE.has(rule.scope) || NEVER_WAIVED.has(rule.id)) {
    const message = `The check “${rule.id}” cannot be waived.`;
    return {
      rule: 'waiver-unknown',
      place: waiver.source.valueAt(`${waiver.pointer}/rule`),
      message,
      help: 'Mend the fault, and delete the waiver.',
    };
  }
  return waiver.until < constitution.day ? expiredFinding(waiver) : undefined;
}

function placeFinding(waiver: Waiver): SourceFinding {
  const message = `The waiver is for “${waiver.at}”, and there is no such place.`;
  const help = 'Write document@edition#provision, document@edition, or body:id.';
  return { rule: 'waiver-unknown', place: waiver.source.valueAt(`${waiver.pointer}/at`), message, help };
}

function isPlaceKnown(at: string, constitution: Constitution): boolean {
  const target = parseTarget(at);
  if (target?.to === 'body') return constitution.bodies.some(({ id }) => id === target.id);
  if (target?.to !== 'document') return false;
  const document = constitution.documents.find(({ id }) => id === target.document);
  return (
    document !== undefined &&
    (target.edition === undefined || document.editions.some(({ number }) => number === target.edition))
  );
}

function expiredFinding(waiver: Waiver): SourceFinding {
  return {
    rule: 'waiver-expired',
    place: waiver.source.valueAt(`${waiver.pointer}/until`),
    message: `The waiver for “${waiver.at}” ended on ${dateInWords(waiver.until)}.`,
    help: 'Mend the fault and delete the waiver, or have it granted anew with a later day.',
    proposals: deleteWaiver(waiver),
  };
}

/** The help names a place at which the check did find something, where one is alike. */
function unneededFinding(waiver: Waiver, standing: readonly SourceFinding[]): SourceFinding {
  const places = standing.flatMap(({ rule, at }) => (rule === waiver.rule && at !== undefined ? [at] : []));
  const near = nearest(waiver.at, places);
  return {
    rule: 'waiver-unneeded',
    place: waiver.source.valueAt(`${waiver.pointer}/at`),
    message: `Nothing at “${waiver.at}” needs a waiver from “${waiver.rule}”.`,
    help: near === undefined ? 'Delete the waiver.' : `Did you mean “${near}”? If not, delete the waiver.`,
    // Where it may have been meant for another place, that is for its writer to say.
    proposals: near === undefined ? deleteWaiver(waiver) : [],
  };
}

function doubledFinding(waiver: Waiver, other: Waiver): SourceFinding {
  return {
    rule: 'waiver-unneeded',
    place: waiver.source.valueAt(`${waiver.pointer}/at`),
    message: `Another waiver already lets “${waiver.rule}” pass at “${waiver.at}”.`,
    help: 'Keep one of the two, and delete the other.',
    proposals: deleteWaiver(waiver),
    related: [{ place: other.source.valueAt(`${other.pointer}/at`), message: 'This one is used.' }],
  };
}

function ungrantedFinding(waiver: Waiver): SourceFinding {
  return {
    rule: 'waiver-ungranted',
    place: waiver.source.valueAt(`${waiver.pointer}/at`),
    message: `Nobody is named who granted the waiver for “${waiver.at}”.`,
    help: 'Add a line `granted-by:` with the body or post that let it pass, not a person’s name.',
  };
}

/** Finds the first waiver, as they are written, that covers a finding. */
function coverIn(
  waivers: readonly Waiver[],
  constitution: Constitution,
): (finding: SourceFinding) => Waiver | undefined {
  const order = new Map(waivers.map((waiver, index) => [waiver, index]));
  const first = new Map<string, Waiver>();
  for (const waiver of waivers) if (!first.has(keyOf(waiver))) first.set(keyOf(waiver), waiver);
  const rules = new Set(waivers.map(({ rule }) => rule));
  const rank = (waiver: Waiver): number => order.get(waiver) ?? 0;
  return (finding) => {
    if (!rules.has(finding.rule)) return undefined;
    const covering = keysAround(finding, constitution).flatMap((key) => first.get(key) ?? []);
    return covering.sort((one, other) => rank(one) - rank(other))[0];
  };
}

/** Waivers for what another lets pass already, each with the first such other. */
function doublesAmong(
  waivers: readonly Waiver[],
  waived: ReadonlyMap<SourceFinding, Waiver>,
  constitution: Constitution,
): ReadonlyMap<Waiver, Waiver> {
  const byKey = Map.groupBy(waivers, keyOf);
  const doubles = new Map<Waiver, Waiver>();
  for (const [finding, other] of waived) {
    const covering = keysAround(finding, constitution).flatMap((key) => byKey.get(key) ?? []);
    for (const waiver of covering) if (!doubles.has(waiver)) doubles.set(waiver, other);
    // Each waiver is told once, so that many alike need not be looked through again.
    for (const key of keysAround(finding, constitution)) byKey.delete(key);
  }
  return doubles;
}

function keyOf({ rule, at }: Pick<Waiver, 'rule' | 'at'>): string {
  return `${rule} ${at}`;
}

/** The waivers that would cover a finding: for its very place, and for everything around it. */
function keysAround({ rule, at }: SourceFinding, constitution: Constitution): readonly string[] {
  if (at === undefined) return [];
  const [address = '', id] = at.split('#');
  const edition = id === undefined ? undefined : editionAt(at, constitution);
  const around = edition === undefined || id === undefined ? [] : provisionsAround(id, edition.content);
  const places = [
    at,
    address,
    address.split('@')[0] ?? '',
    ...around.map((provision) => `${address}#${provision.id ?? ''}`),
  ];
  return [...new Set(places)].map((place) => keyOf({ rule, at: place }));
}
