import type { Constitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import { type Provision, provisionsIn } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import { nearest } from '../model/suggest.ts';
import { parseTarget } from '../model/target.ts';
import type { Waiver } from '../model/waiver.ts';
import { editionAt } from './edition-at.ts';

/** Findings that stand, with what the waivers themselves have done wrong, and how many waivers were used. */
export interface WaivedFindings {
  readonly standing: readonly SourceFinding[];
  readonly waived: ReadonlyMap<SourceFinding, Waiver>;
  readonly used: readonly Waiver[];
  /** Waivers for an unknown place or for nothing: faults only where every file and kind could be read. */
  readonly onceWhole: readonly SourceFinding[];
}

/** Rules that protect the site's readers and addresses: no reason can waive them. */
const NEVER_WAIVED: ReadonlySet<string> = new Set(['text-html', 'id-repeated']);

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
  const standing = findings.filter((finding) => {
    const waiver = valid.find((candidate) => covers(candidate, finding, constitution));
    if (waiver !== undefined) waived.set(finding, waiver);
    return waiver === undefined;
  });
  const used = new Set(waived.values());
  const onceWhole = sound
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => (valid.includes(waiver) ? unneededFinding(waiver) : placeFinding(waiver)));
  const faults = judged.flatMap(({ fault }) => fault ?? []);
  return { standing: [...standing, ...faults], waived, used: [...used], onceWhole };
}

function faultOf(waiver: Waiver, constitution: Constitution, rules: readonly Rule[]): SourceFinding | undefined {
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (rule === undefined) {
    const near = nearest(
      waiver.rule,
      rules.map(({ id }) => id),
    );
    const help = near === undefined ? 'Use the id of a check, as the gate prints it.' : `Did you mean “${near}”?`;
    return {
      rule: 'waiver-unknown',
      place: waiver.source.valueAt(`${waiver.pointer}/rule`),
      message: `There is no check “${waiver.rule}”.`,
      help,
    };
  }
  if (rule.scope === 'source' || rule.scope === 'waivers' || NEVER_WAIVED.has(rule.id)) {
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
    message: `The waiver for “${waiver.at}” ended on ${waiver.until}.`,
    help: 'Mend the fault and delete the waiver, or have it granted anew with a later day.',
  };
}

function unneededFinding(waiver: Waiver): SourceFinding {
  return {
    rule: 'waiver-unneeded',
    place: waiver.source.valueAt(`${waiver.pointer}/at`),
    message: `Nothing at “${waiver.at}” needs a waiver from “${waiver.rule}”.`,
    help: 'Delete the waiver.',
  };
}

function covers(waiver: Waiver, finding: SourceFinding, constitution: Constitution): boolean {
  if (waiver.rule !== finding.rule || finding.at === undefined) return false;
  if (isSameOrWider(waiver.at, finding.at)) return true;
  const [address, id] = finding.at.split('#');
  const edition = editionAt(finding.at, constitution);
  if (edition === undefined || id === undefined) return false;
  return ancestorsOf(id, edition.content).some((ancestor) => `${address}#${ancestor}` === waiver.at);
}

function isSameOrWider(wide: string, narrow: string): boolean {
  return narrow === wide || narrow.startsWith(`${wide}#`) || (narrow.startsWith(`${wide}@`) && !wide.includes('@'));
}

/** The ids of the sections and clauses around a provision. */
function ancestorsOf(id: string, blocks: Parameters<typeof provisionsIn>[0]): readonly string[] {
  const around = [...provisionsIn(blocks)].filter((provision) => holds(provision, id));
  return around.flatMap((provision) => provision.id ?? []);
}

function holds(provision: Provision, id: string): boolean {
  return 'content' in provision && [...provisionsIn(provision.content)].some((inner) => inner.id === id);
}
