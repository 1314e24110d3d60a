import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { onDate, statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';
import { redlineLinks } from './redline-links.ts';

/** What a decision did to editions, with what they are today. */
export interface DecidedEffect {
  /** Such as `Repealed`. */
  readonly words: string;
  readonly editions: readonly DecidedEdition[];
}

/** An edition on the page of a decision about it. */
export interface DecidedEdition extends Link {
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  /** Where to read what the decision changed. */
  readonly more: Link | undefined;
}

interface Decided {
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** What a decision adopted, corrected and repealed, each edition with the way to what changed by it. */
export function decidedEffects(
  decision: Decision,
  constitution: Pick<CheckedConstitution, 'documents'>,
  link: Linker,
): readonly DecidedEffect[] {
  const named = (
    words: string,
    written: readonly string[],
    more: (decided: Decided) => Link | undefined,
  ): DecidedEffect => ({
    words,
    editions: written.flatMap((address) => decidedEdition(address, constitution, { link, more })),
  });
  return [
    named('Adopted', decision.adopts, ({ document, edition }) => redlineLinks(document, edition, link)[0]),
    named('Corrected', decision.corrects, ({ document, edition }) => ({
      text: 'What was put right',
      href: link(addresses.correction(document.id, edition.number)),
    })),
    named('Repealed', decision.repeals, () => undefined),
  ].filter(({ editions }) => editions.length > 0);
}

function decidedEdition(
  written: string,
  constitution: Pick<CheckedConstitution, 'documents'>,
  { link, more }: { readonly link: Linker; readonly more: (decided: Decided) => Link | undefined },
): readonly DecidedEdition[] {
  const [id = '', number] = written.split('@');
  const document = documentWithId(constitution, id);
  const edition = document?.editions.find((other) => String(other.number) === number);
  if (document === undefined || edition === undefined) return [];
  return [
    {
      text: `${document.title}, edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
      standing: edition.standing,
      status: edition.standing === 'repealed' ? `Repealed${onDate(edition.repeal)}` : statusTitle(edition),
      more: more({ document, edition }),
    },
  ];
}
