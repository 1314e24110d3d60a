import { createHash } from 'node:crypto';
import { absoluteUrl, contentAddresses } from '../model/addresses.ts';
import type { Answer } from '../model/answer.ts';
import { compareText } from '../model/compare-text.ts';
import type { CheckedConstitution, Constitution, Document, LoadedConstitution } from '../model/constitution.ts';
import type { Diagnostic, Fix, SourceFinding } from '../model/finding.ts';
import { comparePlaces } from '../model/place.ts';
import type { ConstitutionRule, EditionRule, Rule } from '../model/rule.ts';
import type { Steps } from '../model/steps.ts';
import { templateOf } from '../model/template-of.ts';
import { applyWaivers } from './apply-waivers.ts';
import { cutFindings } from './cut-findings.ts';
import { findMandate } from './find-mandate.ts';
import { judgeText } from './judge-text.ts';
import { severityOf } from './severity.ts';
import { waitForReading } from './wait-for-reading.ts';
import { withTemplateHelp } from './with-template-help.ts';

/** What the gate answers. */
export interface Verdict extends Answer {
  /** Undefined where the gate is closed. */
  readonly constitution: CheckedConstitution | undefined;
  /** All that was read, judged or not. */
  readonly loaded: Constitution;
  /** Changes that may mend a fault and that nobody has tried, by the fingerprint of its diagnostic. */
  readonly proposals: ReadonlyMap<string, readonly Fix[]>;
  /** What each diagnostic belongs to, as its rule said it, by fingerprint. */
  readonly addresses: ReadonlyMap<string, string | undefined>;
  /** How many findings are counted and not among the diagnostics, by file. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Applies the rules and waivers to what was loaded, and decides: any error closes the gate. */
export function* judge(
  { constitution, findings, lost, texts, looks }: LoadedConstitution,
  rules: readonly Rule[],
): Steps<Verdict> {
  const aboutEditions = rules.filter((rule) => rule.scope === 'edition');
  const aboutAll = rules.filter((rule) => rule.scope === 'constitution');
  const canSeeAll = lost.length === 0;
  const ids = rules.map(({ id }) => id);
  const waiting = rules.filter((rule) => isWaiting(rule, canSeeAll));
  const early = new Set(waiting.map(({ id }) => id));
  const found = [
    ...findings,
    ...(yield* judgeEditions(aboutEditions, constitution, looks)).filter(({ rule }) => !early.has(rule)),
    ...(canSeeAll ? waitForReading(judgeAll(aboutAll, constitution, ids), findings, constitution) : []),
  ];
  // Where a kind or a file is missing, what it would have said is not known.
  const isWhole = canSeeAll && constitution.documents.every((document) => isKindKnown(document, constitution));
  const { standing, waived, used, onceWhole } = applyWaivers(found, constitution, rules);
  const all = isWhole ? [...standing, ...onceWhole] : standing;
  const { shown, leftOut } = cutFindings(all, (finding) => severityOf(finding, constitution));
  const named = diagnose(shown, constitution);
  const diagnostics = named.map(({ diagnostic }) => diagnostic);
  const editions = constitution.documents.reduce((sum, document) => sum + document.editions.length, 0);
  const looked = {
    documents: constitution.documents.length,
    editions,
    rules: rules.length,
    waivers: used,
    waiting: waiting.length,
  };
  return {
    diagnostics,
    waived: diagnose([...waived.keys()], constitution).flatMap(({ diagnostic, finding }) => {
      const waiver = waived.get(finding);
      return waiver === undefined ? [] : [{ diagnostic, waiver }];
    }),
    constitution: passed(constitution, diagnostics),
    loaded: constitution,
    proposals: new Map(named.map(({ diagnostic, finding }) => [diagnostic.fingerprint, finding.proposals ?? []])),
    addresses: new Map(named.map(({ diagnostic, finding }) => [diagnostic.fingerprint, finding.at])),
    leftOut,
    looked,
    texts,
  };
}

/** Rules about the whole, and about its names, wait while a file cannot be read. */
function isWaiting(rule: Rule, canSeeAll: boolean): boolean {
  if (canSeeAll) return false;
  return rule.scope === 'edition'
    ? rule.isAboutNames === true
    : rule.scope === 'constitution' || rule.scope === 'seals';
}

/** The one place where a constitution becomes a checked one: no diagnostic on it is an error. */
function passed(constitution: Constitution, diagnostics: readonly Diagnostic[]): CheckedConstitution | undefined {
  const isClosed = diagnostics.some(({ severity }) => severity === 'error');
  return isClosed ? undefined : (constitution as CheckedConstitution);
}

function isKindKnown(document: Document, constitution: Constitution): boolean {
  const isKnown = constitution.kinds.some(({ id }) => id === document.kind);
  return isKnown && document.editions.every((edition) => templateOf(edition, document, constitution) !== undefined);
}

/** One edition after the other: of thousands no more than one is held in memory as JSON. */
function* judgeEditions(
  rules: readonly EditionRule[],
  constitution: Constitution,
  looks: LoadedConstitution['looks'],
): Steps<readonly SourceFinding[]> {
  const all = constitution.documents.flatMap((document) => document.editions.map((edition) => ({ document, edition })));
  const found: SourceFinding[] = [];
  for (const [index, { document, edition }] of all.entries()) {
    const kind = templateOf(edition, document, constitution);
    // An unknown kind or template is a finding of its own.
    if (kind !== undefined) {
      const look = looks.get(edition);
      const findings =
        look?.kind === kind ? look.findings : judgeText(edition, { document, kind, names: constitution }, rules);
      const about = { edition, document, kind };
      for (const finding of findings) found.push(withTemplateHelp(finding, about, constitution));
    }
    yield { doing: 'Judging texts', done: index + 1, all: all.length };
  }
  return found;
}

function judgeAll(
  rules: readonly ConstitutionRule[],
  constitution: Constitution,
  ruleIds: readonly string[],
): readonly SourceFinding[] {
  return rules.flatMap((rule) =>
    [...rule.check(constitution, ruleIds)].map((finding) => ({ ...finding, rule: rule.id })),
  );
}

interface Named {
  readonly diagnostic: Diagnostic;
  readonly finding: SourceFinding;
}

function diagnose(findings: readonly SourceFinding[], constitution: Constitution): readonly Named[] {
  const seen = new Map<string, number>();
  return [...findings].sort(compareFindings).map((finding) => {
    const identity = [finding.rule, finding.place.file, finding.at ?? '', finding.message].join('\n');
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const diagnostic: Diagnostic = {
      rule: finding.rule,
      severity: severityOf(finding, constitution),
      place: finding.place,
      message: finding.message,
      help: finding.help,
      ...(finding.absence === undefined ? {} : { absence: finding.absence }),
      ...(finding.gist === undefined ? {} : { gist: finding.gist }),
      related: finding.related ?? [],
      mandate: findMandate(finding, constitution),
      url: absoluteUrl(constitution.site.url, contentAddresses.check(finding.rule)),
      fixes: [],
      fingerprint: createHash('sha256').update(`${identity}\n${count}`).digest('hex').slice(0, 16),
    };
    return { diagnostic, finding };
  });
}

/** Findings of one rule at one place keep the order in which the rule made them. */
function compareFindings(one: SourceFinding, other: SourceFinding): number {
  return comparePlaces(one.place, other.place) || compareText(one.rule, other.rule);
}
