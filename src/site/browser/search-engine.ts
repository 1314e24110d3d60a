import { askedWords, isQuoted } from '../search/asked-words.ts';
import { lengthsNear, mendedWord, slipsAllowed } from '../search/mended-word.ts';

/** A record that was found, before it is fetched. */
export interface FoundRecord {
  /** The places of the words that were found, from 0. */
  readonly words: readonly number[];
  readonly data: () => Promise<FetchedRecord>;
}

/** A record that was fetched. All of it is plain text; `locations` are places of words in `content`, from 0. */
export interface FetchedRecord {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly locations: readonly number[];
}

/** What we ask of Pagefind in a browser. */
export interface Engine {
  readonly search: (
    words: string,
    options?: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly FoundRecord[]; readonly unfilteredResultCount: number }>;
}

/** By which values results are chosen, each filter with one value. */
export type Filters = Readonly<Record<string, string>>;

/** The engine, and the words of the texts by their number of letters. */
export interface Index {
  readonly engine: Engine;
  readonly wordsOfLength: (length: number) => Promise<readonly string[]>;
}

/** What is asked. */
export interface Question {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly filters: Filters;
}

/** What was found, and how the question was understood. */
export interface Answer {
  /** The words that were looked for, mended, with spaces between. */
  readonly words: string;
  readonly results: readonly FoundRecord[];
  /** Words that stand in no text, each with the one that was looked for in its place. */
  readonly mended: readonly { readonly written: string; readonly meant: string }[];
  /** Words that stand in no text and are near to none. */
  readonly unknown: readonly string[];
  /** How many more are found where the texts need not be in force. */
  readonly elsewhere: number;
  /** Words of the question that would find something by themselves; empty where the whole found something. */
  readonly alone: readonly string[];
}

// A term, a name or a heading before the clauses that only use the word.
const RANKING = {
  metaWeights: {
    term: 40,
    not: 30,
    name: 12,
    headword: 6.5,
    title: 6.5,
    mark: 4,
    numbers: 4,
    heading: 2,
    document: 0.3,
    under: 0.3,
  },
  termFrequency: 0.6,
};

/** A text that holds words more often than any reader needs is not found first for it. */
const MOST_REPEATED = 50;

/** Loads the engine of the index at an address. Throws where it cannot be fetched. */
export async function loadIndex(address: URL): Promise<Index> {
  // The cast is true: the build writes this module, and a test asks it all that is used here.
  const module = (await import(new URL('pagefind.js', address).href)) as {
    readonly createInstance: (options: object) => Engine;
  };
  // Without a worker half as much is fetched, and a search takes a few milliseconds.
  const engine = module.createInstance({ basePath: address.pathname, noWorker: true, ranking: RANKING });
  const fetched = new Map<number, Promise<readonly string[]>>();
  const wordsOfLength = (length: number) => {
    const words = fetched.get(length) ?? fetchWords(new URL(`words/${length}.txt`, address));
    fetched.set(length, words);
    return words;
  };
  return { engine, wordsOfLength };
}

async function fetchWords(address: URL): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address.href}`);
  return (await response.text()).split('\n');
}

/** Asks the index. Words that no text holds are mended where they can be, and else left out. */
export async function answerTo(index: Index, question: Question): Promise<Answer> {
  const { text, language } = question;
  if (isQuoted(text)) return answerWith(index, question, { words: text.replace(/[“”]/g, '"'), understood: [] });
  const asked = askedWords(text, language);
  const answer = await understood(index, question, await Promise.all(asked.map((word) => understand(index, word))));
  if (answer.results.length > 0) return answer;
  // A slip can be taken for the beginning or for another form of a word; what it was meant for is then found in its place.
  const strictly = await Promise.all(asked.map((word) => mend(index, word)));
  const mended = await understood(index, question, strictly);
  return mended.results.length > 0 ? mended : answer;
}

interface Understood {
  readonly written: string;
  /** Undefined where the word stands in no text and is near to none. */
  readonly meant: string | undefined;
}

function understood(index: Index, question: Question, words: readonly Understood[]): Promise<Answer> {
  return answerWith(index, question, { words: words.flatMap(({ meant }) => meant ?? []).join(' '), understood: words });
}

interface Asked {
  readonly words: string;
  readonly understood: readonly Understood[];
}

async function answerWith({ engine }: Index, { filters }: Question, { words, understood }: Asked): Promise<Answer> {
  const { scope: _scope, ...others } = filters;
  const [found, everywhere] =
    words === ''
      ? [[], []]
      : [(await engine.search(words, { filters })).results, (await engine.search(words, { filters: others })).results];
  const known = understood.flatMap(({ meant }) => meant ?? []);
  const isRepeated = (record: FoundRecord) => Number(record.words.length > MOST_REPEATED);
  return {
    words,
    results: found.toSorted((one, other) => isRepeated(one) - isRepeated(other)),
    mended: understood.flatMap(({ written, meant }) =>
      meant === undefined || meant === written ? [] : [{ written, meant }],
    ),
    unknown: understood.filter(({ meant }) => meant === undefined).map(({ written }) => written),
    elsewhere: everywhere.length - found.length,
    alone: found.length > 0 || known.length < 2 ? [] : known,
  };
}

/** A word as it is, where it finds anything; else mended. */
async function understand(index: Index, written: string): Promise<Understood> {
  const { unfilteredResultCount } = await index.engine.search(written);
  return unfilteredResultCount > 0 ? { written, meant: written } : mend(index, written);
}

/** A word as it is, where it stands in the texts letter for letter; else the one that was meant. */
async function mend({ wordsOfLength }: Index, written: string): Promise<Understood> {
  if (slipsAllowed(written) === 0 || /\p{N}/u.test(written)) return { written, meant: written };
  const near = await Promise.all(lengthsNear(written).map(wordsOfLength));
  return { written, meant: mendedWord(written, near.flat()) };
}
