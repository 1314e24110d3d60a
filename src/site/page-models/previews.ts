import { citationInText, citedProvision } from '../../model/cited-provision.ts';
import type { Resolution } from '../../model/constitution.ts';
import type { Provision } from '../../model/provision.ts';
import { textOf, textUnder } from '../../model/provision.ts';
import { capitalised } from '../../model/sentence.ts';
import { counts } from '../../model/standing.ts';
import { standingInWords, statusTitle } from '../../model/status/status-title.ts';
import { citationIndex } from './citation-index.ts';
import type { TextPlace } from './citations.ts';
import { citationShower, resolutionWords } from './citations.ts';
import type { Link } from './link.ts';

/** What a citation leads to, in short. */
export interface Preview extends Link {
  readonly of: Exclude<Resolution['to'], 'nothing'>;
  readonly words: string;
}

const MOST_WORDS = 40;
// A definition goes onto paper too, where nobody can read on.
const MOST_OF_DEFINITION = 80;

/** What the citations of a text lead to: each once, in the order of the page. What has no words of its own is left out. */
export function previewsFor(place: TextPlace): readonly Preview[] {
  const { constitution, edition } = place;
  const show = citationShower(place);
  const found = citationIndex(constitution)
    .in(edition)
    .flatMap((resolved) => {
      const { href } = show(citationInText(resolved).citation);
      const told = href === undefined ? undefined : toldOf(resolved.resolution, place);
      return href === undefined || told === undefined || told.words === '' ? [] : [[href, { ...told, href }] as const];
    });
  return [...new Map(found).values()];
}

function toldOf(resolution: Resolution, { edition }: TextPlace): Omit<Preview, 'href'> | undefined {
  const { to } = resolution;
  switch (to) {
    case 'term':
      return { of: to, text: resolution.term.term, words: firstWords(resolution.term.definition, MOST_OF_DEFINITION) };
    case 'body':
      return { of: to, text: resolution.body.name, words: firstWords(resolution.body.function ?? '') };
    case 'provision': {
      const { standing } = resolution.edition;
      const isOther = resolution.edition !== edition && !counts(standing);
      const mark = isOther ? ` (${standingInWords(standing).toLowerCase()})` : '';
      const name = capitalised(resolutionWords(resolution, edition) ?? '');
      return { of: to, text: name + mark, words: firstWords(wordsOf(citedProvision(resolution))) };
    }
    case 'document': {
      const shown = resolution.edition ?? resolution.document.inForce;
      const status =
        shown === undefined ? 'No text of it is in force' : `${statusTitle(shown)}, edition ${shown.number}`;
      return { of: to, text: resolution.document.title, words: `${status}.` };
    }
    case 'nothing':
      return undefined;
  }
}

function wordsOf(provision: Provision): string {
  return provision.form === 'section' ? textUnder(provision) : textOf(provision);
}

function firstWords(text: string, most = MOST_WORDS): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
}
