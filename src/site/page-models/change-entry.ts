import type { EditionEvent } from '../../assemble/event-days.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { type Sentence, stopped } from '../../model/sentence.ts';
import { decidedBy } from '../../model/status/decided-by.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import { sentenceHtml } from '../html/sentence-html.ts';
import type { Link } from './link.ts';
import { redlineLinks } from './redline-links.ts';

/** Something that changed: an edition, or what was decided or put right about one. */
export interface Change {
  readonly edition: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  /** What happened, in a sentence with the way to the decision or correction; undefined where the edition is all that there is to tell. */
  readonly deed: SafeHtml | undefined;
  readonly note: string | undefined;
  readonly isIllustrative: boolean;
  readonly redline: Link | undefined;
}

/** From where a change is told. */
export interface ChangeView {
  readonly constitution: CheckedConstitution;
  readonly link: Linker;
}

/** An edition as a change. */
export function editionChange(document: Document, edition: DatedEdition, link: Linker): Change {
  return {
    edition: {
      text: `${document.title}, edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
    },
    standing: edition.standing,
    status: statusTitle(edition),
    deed: undefined,
    note: edition.note,
    isIllustrative: edition.isIllustrative,
    redline: redlineLinks(document, edition, link)[0],
  };
}

/** What happened to an edition on a day as a change. A correction and an end have nothing to do with what the edition changed. */
export function eventChange(event: EditionEvent, { constitution, link }: ChangeView): Change {
  const { document, edition, kind } = event;
  const change = { ...editionChange(document, edition, link), deed: sentenceHtml(deedOf(event, constitution), link) };
  return kind === 'adopted' || kind === 'commenced' ? change : { ...change, note: undefined, redline: undefined };
}

function deedOf(event: EditionEvent, constitution: CheckedConstitution): Sentence {
  const { kind, day, date, decision, note, document, edition } = event;
  const by: Sentence = decision === undefined ? [] : [' by ', ...decidedBy(decision, constitution)];
  if (kind === 'adopted') return ['Adopted', ...by, '.'];
  if (kind === 'repealed') return [day > constitution.day ? 'To be repealed' : 'Repealed', ...by, '.'];
  if (kind === 'corrected') {
    const way = { text: 'Corrected', to: addresses.correction(document.id, edition.number) };
    return [way, ...by, note === undefined ? '.' : `: ${stopped(note)}`];
  }
  const when = dateInWords(date);
  if (kind === 'commenced')
    return [day > constitution.day ? `Comes into force: ${when}.` : `Came into force: ${when}.`];
  return [`Its last day in force: ${when}.`];
}
