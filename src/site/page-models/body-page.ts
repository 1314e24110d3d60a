import type { Body, Seat } from '../../model/body.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { capitalised, stopped } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import { resolutionAddress, resolutionWords } from './citations.ts';
import type { DecisionEntry } from './decision-entries.ts';
import { decisionEntry, latestFirst } from './decision-entries.ts';
import { documentsBinding, documentsOfBody } from './documents-of-body.ts';
import type { DocumentEntry } from './documents-page.ts';
import { documentEntry } from './documents-page.ts';
import type { PageHead } from './frame.ts';
import type { GlanceEntry } from './glance-page.ts';
import { glanceEntries } from './glance-page.ts';
import type { Link } from './link.ts';
import type { BodyPowers } from './powers/powers-page.ts';
import { bodyPowers } from './powers/powers-page.ts';
import type { QuickFact } from './quick-facts.ts';
import { quickFacts } from './quick-facts.ts';
import type { SeatsAskedFor } from './seats-asked-for.ts';
import { seatsAskedFor, seatsDueTo } from './seats-asked-for.ts';

/** One body on its page. */
export interface BodyPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly name: string;
  readonly kind: string | undefined;
  readonly function: string | undefined;
  readonly isIllustrative: boolean;
  readonly quickFacts: readonly QuickFact[];
  readonly constitutedBy: Link | undefined;
  /** How it stands to others, both ways, such as `Reports to` with the bodies. */
  readonly relations: readonly { readonly words: string; readonly bodies: readonly Link[] }[];
  readonly seats: readonly SeatEntry[];
  readonly seatsAskedFor: readonly SeatsAskedFor[];
  readonly documents: readonly DocumentEntry[];
  readonly numbers: readonly GlanceEntry[];
  /** Undefined where nothing is marked for it. */
  readonly powers: BodyPowers | undefined;
  readonly decisions: readonly DecisionEntry[];
}

/** A seat in a table. */
export interface SeatEntry {
  readonly role: string;
  readonly holder: string;
  readonly sitsFor: Link | undefined;
  /** True where it sits for a body that was made up to show how it could look. */
  readonly isIllustrative: boolean;
}

const REPORTS_TO = 'Reports to';

/** The page of one body. */
export function bodyPage(constitution: CheckedConstitution, body: Body): BodyPage {
  const address = addresses.body(body.id);
  const link = linkerFrom(address);
  return {
    head: {
      address,
      feed: addresses.feed(address),
      title: body.name,
      description: stopped(`${body.name}${body.function === undefined ? '' : `: ${body.function}`}`),
    },
    trail: [{ text: 'Bodies', href: link(addresses.bodies) }],
    name: body.name,
    kind: body.kind === undefined ? undefined : capitalised(body.kind.replaceAll('-', ' ')),
    function: body.function === undefined ? undefined : stopped(capitalised(body.function)),
    isIllustrative: body.isIllustrative,
    quickFacts: quickFacts(constitution, body, link),
    constitutedBy: constitutingProvision(constitution, body, link),
    relations: relationsShown(constitution, body, link),
    seats: body.seats.map((seat) => seatEntry(seat, constitution, link)),
    seatsAskedFor: seatsAskedFor(constitution, body, link),
    documents: documentsOfBody(constitution, body.id).map((document) => documentEntry(constitution, document, link)),
    numbers: numbersOf(body, constitution, link),
    powers: bodyPowers(constitution, body, link),
    decisions: latestFirst(constitution.decisions.filter((decision) => decision.body === body.id)).map((decision) =>
      decisionEntry(decision, constitution, link),
    ),
  };
}

/** The numbers in force that bind it. */
function numbersOf({ id }: Body, constitution: CheckedConstitution, link: Linker): readonly GlanceEntry[] {
  const documents = documentsBinding(constitution, id);
  return glanceEntries({ documents }, link, ({ appliesTo }) => appliesTo === id).filter(({ counts }) => counts);
}

/** The provision that constitutes a body. */
export function constitutingProvision(
  constitution: CheckedConstitution,
  { constitutedBy }: Body,
  link: Linker,
): Link | undefined {
  if (constitutedBy === undefined) return undefined;
  const resolution = constitution.resolve(constitutedBy);
  const address = resolutionAddress(resolution);
  return address === undefined
    ? undefined
    : { text: resolutionWords(resolution, undefined) ?? constitutedBy, href: link(address) };
}

/** How a body stands to others, in words with the bodies; both ways. */
export function relationsOf(
  { bodies }: Pick<CheckedConstitution, 'bodies'>,
  body: Body,
  link: Linker,
): BodyPage['relations'] {
  const named = (ids: readonly string[]) => bodies.filter(({ id }) => ids.includes(id));
  const having = (relation: 'reportsTo' | 'scrutinises' | 'commissions') =>
    bodies.filter((other) => other[relation].includes(body.id));
  const all = [
    { words: REPORTS_TO, bodies: named(body.reportsTo) },
    { words: 'Scrutinises', bodies: named(body.scrutinises) },
    { words: 'Commissions', bodies: named(body.commissions) },
    { words: 'Hears reports from', bodies: having('reportsTo') },
    { words: 'Is scrutinised by', bodies: having('scrutinises') },
    { words: 'Is commissioned by', bodies: having('commissions') },
  ];
  return all
    .filter((relation) => relation.bodies.length > 0)
    .map((relation) => ({ words: relation.words, bodies: relation.bodies.map((other) => bodyLink(other, link)) }));
}

/** The relations that the page lists: all but those that stand among the first facts already. */
function relationsShown(constitution: CheckedConstitution, body: Body, link: Linker): BodyPage['relations'] {
  const due = seatsDueTo(constitution, body, link);
  const asked = due.length === 0 ? [] : [{ words: 'Is to have a seat on', bodies: due }];
  return [...relationsOf(constitution, body, link).filter(({ words }) => words !== REPORTS_TO), ...asked];
}

function seatEntry({ role, holder, sitsFor, as, id }: Seat, { bodies }: CheckedConstitution, link: Linker): SeatEntry {
  const sender = bodies.find((body) => body.id === sitsFor);
  const post = as === undefined ? undefined : `its ${as.replaceAll('-', ' ')}`;
  return {
    role: capitalised((role ?? id).replaceAll('-', ' ')),
    holder: holder ?? post ?? 'Not said',
    sitsFor: sender && bodyLink(sender, link),
    isIllustrative: sender?.isIllustrative === true,
  };
}
