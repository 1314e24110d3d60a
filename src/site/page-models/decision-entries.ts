import { type Constitution, documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';

/** Editions to which a decision did the same. */
export interface DecisionEffect {
  /** Such as `Adopted`. */
  readonly words: string;
  readonly editions: readonly Link[];
}

/** A decision in a list. */
export interface DecisionEntry extends Link {
  readonly body: Link;
  readonly minute: string | undefined;
  readonly effects: readonly DecisionEffect[];
}

type Whole = Pick<Constitution, 'documents' | 'bodies'>;

const EFFECTS = [
  ['Adopted', 'adopts'],
  ['Corrected', 'corrects'],
  ['Repealed', 'repeals'],
] as const;

/** A decision as a link to its page, with what it did. */
export function decisionEntry(decision: Decision, whole: Whole, link: Linker): DecisionEntry {
  const body = whole.bodies.find(({ id }) => id === decision.body);
  return {
    text: dateInWords(decision.date),
    href: link(addresses.decision(decision.id)),
    body: { text: body?.name ?? decision.body, href: link(addresses.body(decision.body)) },
    minute: decision.minute,
    effects: decisionEffects(decision, whole, link),
  };
}

/** What a decision did to editions, each with a link to its page. */
export function decisionEffects(
  decision: Decision,
  { documents }: Pick<Whole, 'documents'>,
  link: Linker,
): readonly DecisionEffect[] {
  return EFFECTS.map(([words, key]) => ({
    words,
    editions: decision[key].flatMap((written) => editionLink(written, documents, link)),
  })).filter(({ editions }) => editions.length > 0);
}

/** Decisions, the latest first; those of one day by id. */
export function latestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((one, other) => {
    if (one.date === other.date) return one.id < other.id ? -1 : 1;
    return one.date > other.date ? -1 : 1;
  });
}

function editionLink(written: string, documents: Whole['documents'], link: Linker): readonly Link[] {
  const [id = '', number] = written.split('@');
  const document = documentWithId({ documents }, id);
  const edition = document?.editions.find((other) => String(other.number) === number);
  if (document === undefined || edition === undefined) return [];
  return [
    {
      text: `${document.title}, edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
    },
  ];
}
