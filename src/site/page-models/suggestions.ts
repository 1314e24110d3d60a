import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import { dateInWords, lastDay } from '../../model/plain-date.ts';
import { withArticle } from '../../model/sentence.ts';
import { isUndecided } from '../../model/standing.ts';
import { isDated, onDate } from '../../model/status/status-title.ts';
import { contactUrl } from '../../model/web-address.ts';
import { addresses } from '../addresses.ts';
import { editionName } from './edition-name.ts';
import type { SuggestionDraft } from './forge.ts';
import { forgeOf, queryOf } from './forge.ts';
import type { Link } from './link.ts';
import type { SuggestionSubject } from './suggestion-link.ts';
import { suggestionLink } from './suggestion-link.ts';

/** How a reader suggests a change to a text. */
export interface Suggestions {
  /** Whether comments are asked for, and until when; undefined for a text that was decided on. */
  readonly comments: string | undefined;
  /** The easiest first; empty where the organisation says neither where to write nor where its texts are kept. */
  readonly ways: readonly SuggestionWay[];
}

/** One way to suggest a change. */
export interface SuggestionWay extends Link {
  /** What the reader needs for it. */
  readonly needs: string;
  /** The link for one provision, in which `PLACEHOLDERS` stand; undefined where it is the same for all. */
  readonly template: string | undefined;
}

/** A provision as a suggestion names it. */
interface Named {
  readonly name: string;
  readonly words: string;
  readonly address: string;
}

/** What stands in a template for the name of the provision, its words and its full address. Each outlives percent-encoding. */
export const PLACEHOLDERS = { name: '~name~', words: '~words~', address: '~address~' } as const satisfies Named;

/** The ways to suggest a change to an edition, and to each provision of it. */
export function suggestionsFor(subject: SuggestionSubject): Suggestions {
  return { comments: commentsOn(subject), ways: [...byLetter(subject), ...inRepository(subject)] };
}

function commentsOn({ constitution, edition }: SuggestionSubject): string | undefined {
  if (!isUndecided(edition.standing)) return undefined;
  const until = edition.commentUntil;
  if (!isDated(until)) return 'Comments are welcome. No last day is set.';
  if (lastDay(until) < constitution.day) return `Comments closed${onDate(until)}.`;
  return `Comments are welcome until ${dateInWords(until)}.`;
}

function byLetter(subject: SuggestionSubject): readonly SuggestionWay[] {
  const { contact } = subject.constitution.site;
  const url = contact === undefined ? undefined : contactUrl(contact);
  if (contact === undefined || url === undefined) return [];
  if (!url.startsWith('mailto:'))
    return [{ text: `Write to ${contact}`, href: url, needs: NO_ACCOUNT, template: undefined }];
  const letter = (named?: Named) => {
    const { subject: title, letter: body } = draftOf(subject, named);
    return `${url}?${queryOf({ subject: title, body })}`;
  };
  return [{ text: 'Write an e-mail', href: letter(), needs: NO_ACCOUNT, template: letter(PLACEHOLDERS) }];
}

const NO_ACCOUNT = 'needs no account';

function inRepository(subject: SuggestionSubject): readonly SuggestionWay[] {
  const { repository, branch } = subject.constitution.site;
  if (repository === undefined) return [];
  const forge = forgeOf(repository, branch);
  const edit = suggestionLink(subject);
  if (forge === undefined || edit === undefined)
    return [
      {
        text: 'Go to where the texts are kept',
        href: repository,
        needs: 'may need an account there',
        template: undefined,
      },
    ];
  const needs = `needs an account on ${forge.name}`;
  return [
    {
      text: 'Fill in a form',
      href: forge.issue(draftOf(subject)),
      needs,
      template: forge.issue(draftOf(subject, PLACEHOLDERS)),
    },
    { ...edit, needs, template: undefined },
  ];
}

function draftOf(subject: SuggestionSubject, named?: Named): SuggestionDraft {
  const { document, edition, constitution } = subject;
  const text = editionName(document, edition);
  const what = named === undefined ? withArticle(text) : `${named.name} of ${withArticle(text)}`;
  const own = absoluteUrl(constitution.site.url, editionAddressOf(subject));
  const now = named === undefined ? [] : ['It says now:', named.words, ''];
  return {
    subject: `Change: ${named === undefined ? text : what}`,
    document: `${document.title}, edition ${edition.number}`,
    provision: named?.name ?? '',
    words: named?.words ?? '',
    letter: [
      `I suggest a change to ${what}.`,
      named?.address ?? own,
      '',
      ...now,
      'It should say:',
      '',
      '',
      'Because:',
      '',
      '',
    ].join('\r\n'),
  };
}

function editionAddressOf({ document, edition }: SuggestionSubject): Address {
  return addresses.edition(document.id, edition.number);
}
