import { citedProvision } from '../../model/cited-provision.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { labelOf } from '../../model/label-of.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { type DecidedEffect, decidedEffects } from './decided-editions.ts';
import { type DecisionEntry, decisionEntry, latestFirst } from './decision-entries.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** One decision on its page. */
export interface DecisionPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly body: Link;
  readonly date: string;
  /** The clause that gave the body the power, where the decision names one. */
  readonly power: Link | undefined;
  readonly minute: string | undefined;
  readonly procedure: string | undefined;
  readonly present: string | undefined;
  readonly votes: string | undefined;
  readonly effects: readonly DecidedEffect[];
}

/** The page of all decisions, the latest first. */
export function decisionsPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly decisions: readonly DecisionEntry[];
} {
  const head = {
    address: addresses.decisions,
    title: 'Decisions',
    description: `What the bodies of ${constitution.site.name} decided about its documents, the latest first.`,
  };
  const link = linkerFrom(head.address);
  const decisions = latestFirst(constitution.decisions).map((decision) => decisionEntry(decision, constitution, link));
  return { head, decisions };
}

/** The page of one decision: who decided, when, by which vote, and what it did. */
export function decisionPage(constitution: CheckedConstitution, decision: Decision): DecisionPage {
  const body = constitution.bodies.find(({ id }) => id === decision.body);
  const name = body?.name ?? decision.body;
  const date = dateInWords(decision.date);
  const title = `${name}, ${date}`;
  const address = addresses.decision(decision.id);
  const link = linkerFrom(address);
  return {
    head: { address, title: `Decision: ${title}`, description: `What ${name} decided on ${date}.` },
    trail: [{ text: 'Decisions', href: link(addresses.decisions) }],
    title,
    body: { text: name, href: link(addresses.body(decision.body)) },
    date,
    power: powerOf(decision, constitution, link),
    minute: decision.minute,
    procedure: decision.procedure === undefined ? undefined : capitalised(decision.procedure),
    present: decision.present === undefined ? undefined : `${decision.present} members`,
    votes: votesInWords(decision.votes),
    effects: decidedEffects(decision, constitution, link),
  };
}

function powerOf({ power }: Decision, { resolve }: CheckedConstitution, link: Linker): Link | undefined {
  const found = power === undefined ? undefined : resolve(power);
  if (found?.to !== 'provision') return undefined;
  const { document, edition, id } = found;
  return {
    text: `${document.title}, ${labelOf(citedProvision(found))}`,
    href: link(`${addresses.edition(document.id, edition.number)}#${id}`),
  };
}

/** A vote in words: `29 for, none against, 2 abstained`. */
export function votesInWords(votes: Decision['votes']): string | undefined {
  if (votes === undefined) return undefined;
  return `${some(votes.for)} for, ${some(votes.against)} against, ${some(votes.abstained)} abstained`;
}

function some(count: number): string {
  return count === 0 ? 'none' : String(count);
}
