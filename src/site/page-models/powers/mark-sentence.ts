import type { MarkSort } from '../../../model/mark.ts';
import { capitalised, listInWords, sentenceText, stopped } from '../../../model/sentence.ts';
import { PLAIN_VERBS, VERBS_OR_NOUNS } from './verbs.ts';

/** Who can be the subject of a sentence, and every name under which a clause may speak of it. */
export interface Subject {
  /** In the midst of a sentence: `the Executive`, `a member`. */
  readonly words: string;
  readonly isPlural: boolean;
  readonly names: readonly string[];
}

/** What a mark says of whom. */
export interface Said {
  readonly sort: MarkSort;
  readonly subjects: readonly Subject[];
  /** The author's words for the index; undefined where the clause's own words stand. */
  readonly object: string | undefined;
  /** The clause's own words. */
  readonly words: string;
  /** The words that introduce its list; empty where none do. */
  readonly leadIn: string;
  /** True where clauses inside it go on with what it says. */
  readonly goesOn: boolean;
}

/** A duty, power or right as a sentence. */
export interface MarkSentence {
  /** `The Executive must`, with a colon where a quotation follows; empty where the quotation says it all. */
  readonly opening: string;
  /** What is to be done, with its full stop, or a colon where more follows. */
  readonly words: string;
  /** True where the words are those of the clause and make no sentence with the opening. */
  readonly isQuoted: boolean;
}

const MODALS: Readonly<Record<MarkSort, { readonly one: string; readonly many: string }>> = {
  duty: { one: 'must', many: 'must' },
  power: { one: 'may', many: 'may' },
  right: { one: 'has the right to', many: 'have the right to' },
};
const INFINITIVE = /\b(?:to|must|shall|should|will|may|can)\s*:?\s*$/i;

/** The sentence for a mark. Words that fit no sentence are quoted as they stand: nothing is read into them. */
export function markSentence(said: Said): MarkSentence {
  const opening = openingFor(said);
  if (said.object !== undefined) return { opening, words: stopped(said.object), isQuoted: false };
  const words = said.words.replace(/\s+/g, ' ').trim();
  const spoken = ownSentence(words, said);
  if (spoken !== undefined) return spoken;
  const phrase = verbPhrase(words, said);
  if (phrase !== undefined) return { opening, words: closed(phrase, said), isQuoted: false };
  return { opening: `${opening}:`, words, isQuoted: true };
}

/** The whole sentence as text, with quotation marks where it quotes. */
export function markSentenceText({ opening, words, isQuoted }: MarkSentence): string {
  return [opening, isQuoted ? `“${words}”` : words].filter((part) => part !== '').join(' ');
}

function openingFor({ subjects, sort }: Pick<Said, 'subjects' | 'sort'>): string {
  const [only] = subjects;
  const { one, many } = MODALS[sort];
  if (only === undefined) return `Nobody is named who ${one}`;
  const names = sentenceText(listInWords(subjects.map(({ words }) => words)));
  return `${capitalised(names)} ${subjects.length > 1 || only.isPlural ? many : one}`;
}

/** A clause that names its holder itself: its modal is taken over where it is the same, else it is quoted alone. */
function ownSentence(words: string, said: Said): MarkSentence | undefined {
  const [only, ...others] = said.subjects;
  if (only === undefined || others.length > 0) return undefined;
  const folded = words.toLowerCase();
  const name = only.names.find((each) => folded.startsWith(`${each.toLowerCase()} `));
  if (name === undefined) return undefined;
  const rest = words.slice(name.length + 1);
  const modal = [MODALS[said.sort].one, MODALS[said.sort].many].find((each) => rest.startsWith(`${each} `));
  if (modal === undefined || isSeveral(rest)) return { opening: '', words, isQuoted: true };
  return {
    opening: `${words.slice(0, name.length)} ${modal}`,
    words: closed(rest.slice(modal.length + 1), said),
    isQuoted: false,
  };
}

/** What can follow `must`: words that begin with a verb in its bare form, in one sentence, with no alternative left open. */
function verbPhrase(words: string, { leadIn }: Said): string | undefined {
  if (isSeveral(words) || /\bor[;,.]?$/i.test(words)) return undefined;
  const bare = words.replace(/^to\s+(?=[a-z])/i, '');
  const first = /^[A-Za-z-]+(?=[\s,])/.exec(bare)?.[0] ?? bare.replace(/[.;,]$/, '');
  const isIntroduced = bare !== words || INFINITIVE.test(leadIn);
  // A capital inside a word is a name’s, or an abbreviation’s.
  if (first.slice(1) !== first.slice(1).toLowerCase()) return undefined;
  const verb = first.toLowerCase();
  if (!PLAIN_VERBS.has(verb) && !(isIntroduced && VERBS_OR_NOUNS.has(verb))) return undefined;
  return verb + bare.slice(first.length);
}

function isSeveral(words: string): boolean {
  return /[.;?!]\s+\p{Lu}/u.test(words);
}

/** With a full stop, and without what led on to the next item of a list. */
function closed(words: string, { goesOn }: Said): string {
  const bare = words.replace(/\s*[;,.]?(?:\s+and)?[;,.]?\s*$/i, '');
  return goesOn ? `${bare.replace(/:$/, '')}:` : stopped(bare);
}
