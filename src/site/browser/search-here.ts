import { namedFirst } from '../search/named-first.ts';
import { makeElement } from './make-element.ts';
import type { Answer, FetchedRecord, Index } from './search-engine.ts';
import { answerTo, loadIndex } from './search-engine.ts';
import { showAnswer } from './show-answer.ts';
import { showResults } from './show-results.ts';

const AT_ONCE = 20;
const PAUSE_IN_MILLISECONDS = 180;
const FEWEST_LETTERS = 2;
const LONGEST_QUESTION = 200;

const FROM_DISK =
  'Searching by words needs a web server, and this page was opened from a disk. The index below leads to the same texts.';
const FAILED = 'The search could not be loaded. The index below leads to the same texts.';
const KEY = 'search-key';

const form = found('page_search', HTMLFormElement);
const field = found('page_q', HTMLInputElement);
const key = found('page_search-key', HTMLInputElement);
const answerPlace = found('page_search-answer', HTMLElement);
const resultsPlace = found('page_search-results', HTMLElement);
const without = found('page_search-without', HTMLElement);
const filters = [...form.querySelectorAll('select')];

let index: Promise<Index> | undefined;
let asked = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

if (location.protocol === 'file:') {
  without.textContent = FROM_DISK;
  form.remove();
} else begin();

function begin(): void {
  without.hidden = true;
  form.hidden = false;
  key.checked = remembered() !== 'off';
  key.addEventListener('change', () => remember(key.checked ? 'on' : 'off'));
  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE_IN_MILLISECONDS);
  });
  for (const filter of filters) filter.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  addEventListener('popstate', readAddress);
  addEventListener('keydown', step);
  readAddress();
  // Whoever came by the key wants to write.
  if (location.hash === '#page_q') field.focus();
}

/** Loads the index when it is first asked for, and again where that failed. */
function load(): Promise<Index> {
  index ??= loadIndex(new URL(form.dataset['index'] ?? '', location.href)).catch((cause: unknown) => {
    index = undefined;
    throw cause;
  });
  return index;
}

/** What the address asks for. It can be shared, and gone back to. */
function readAddress(): void {
  const wanted = new URLSearchParams(location.search);
  field.value = (wanted.get('q') ?? '').slice(0, LONGEST_QUESTION);
  for (const filter of filters) {
    const value = wanted.get(filter.name) ?? '';
    const isThere = [...filter.options].some((option) => option.value === value);
    filter.selectedIndex = 0;
    if (isThere) filter.value = value;
  }
  void show();
}

/** Asks what the form holds, and puts it into the address. */
function ask(): void {
  clearTimeout(waiting);
  const chosen = filters.filter((filter) => filter.selectedIndex > 0).map(({ name, value }) => [name, value]);
  const wanted = new URLSearchParams([...(field.value === '' ? [] : [['q', field.value]]), ...chosen]).toString();
  history.replaceState(null, '', wanted === '' ? location.pathname : `?${wanted}`);
  void show();
}

async function show(): Promise<void> {
  asked += 1;
  const mine = asked;
  const text = field.value.trim();
  if (text.length < FEWEST_LETTERS && !/\p{N}/u.test(text)) {
    answerPlace.replaceChildren();
    resultsPlace.replaceChildren();
    return;
  }
  try {
    const loaded = await load();
    const { lang: language } = document.documentElement;
    const answer = await answerTo(loaded, { text, language, filters: chosenFilters() });
    const first = await fetched(answer.results.slice(0, AT_ONCE));
    const shown = batch(namedFirst(first, answer.words, language), answer.results.slice(AT_ONCE));
    // A later question has been asked while this one was answered.
    if (mine !== asked) return;
    answerPlace.replaceChildren(
      ...showAnswer(answer, { isOfNow: chosenFilters()['scope'] === 'now', everywhere, word }),
    );
    resultsPlace.replaceChildren(...shown);
  } catch {
    if (mine === asked) answerPlace.replaceChildren(makeElement('p', {}, FAILED));
  }
}

/** Some results, and a button for those that are left. */
function batch(records: readonly FetchedRecord[], left: Answer['results']): readonly HTMLElement[] {
  const shown = showResults(records, form.dataset['home'] ?? './');
  if (left.length === 0) return shown;
  const more = makeElement('button', { type: 'button' }, `Show more (${left.length} left)`);
  more.addEventListener('click', async () => {
    const next = batch(await fetched(left.slice(0, AT_ONCE)), left.slice(AT_ONCE));
    more.replaceWith(...next);
    next[0]?.querySelector('a')?.focus();
  });
  return [...shown, more];
}

function fetched(results: Answer['results']): Promise<readonly FetchedRecord[]> {
  return Promise.all(results.map(({ data }) => data()));
}

function chosenFilters(): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const { name, value } of filters) {
    if (name === 'status') {
      if (value !== 'all') chosen['scope'] = value;
    } else if (value !== '') chosen[name] = value;
  }
  return chosen;
}

function everywhere(): void {
  const status = filters.find(({ name }) => name === 'status');
  if (status !== undefined) status.value = 'all';
  ask();
  field.focus();
}

function word(wanted: string): void {
  field.value = wanted;
  ask();
  field.focus();
}

/** The arrows lead from the field to the results, from one to the next, and back. */
function step(event: KeyboardEvent): void {
  const down = event.key === 'ArrowDown';
  if ((!down && event.key !== 'ArrowUp') || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const stops: readonly (Element | null)[] = [field, ...resultsPlace.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement);
  const next = here === -1 ? undefined : stops[here + (down ? 1 : -1)];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser may keep nothing; then the key stands as it does for a newcomer.
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    key.checked = true;
  }
}

function found<Wanted extends HTMLElement>(id: string, type: { new (): Wanted }): Wanted {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page lacks ${id}.`);
  return element;
}
