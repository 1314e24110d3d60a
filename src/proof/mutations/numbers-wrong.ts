import type { BindingNumber } from '../../model/edition.ts';
import { dataIn } from '../data-in.ts';
import { misspeltId } from '../misspell.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorOnLines, oneChange } from '../one-change.ts';
import { positionAt } from '../position.ts';
import type { EditionFile } from '../subject.ts';

const READABLE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|twice|once)\b/i;

/** Each number that binds says one thing in figures and another in words, or stands in no text. */
export const numbersWrong: Family = {
  name: 'Numbers wrong or not printed',
  mutationsOf: function* ({ editions, constitution }) {
    for (const file of editions)
      for (const number of file.edition.numbers) {
        if (/^en\b/i.test(constitution.site.language)) yield* disagreeing(number, file);
        yield* unprinted(number, file);
        yield* misspeltOnce(number, file);
      }
  },
};

function* disagreeing({ id, value }: BindingNumber, { path, text }: EditionFile): Iterable<Mutation> {
  const data = dataIn(path, text);
  const words = data.find(({ pointer }) => pointer === `/numbers/${id}/words`);
  const figures = data.find(({ pointer }) => pointer === `/numbers/${id}/value`);
  if (words === undefined || figures === undefined) return;
  const [otherWords, otherValue] = String(value) === '19' ? ['seventeen', '17'] : ['nineteen', '19'];
  const what = `changed the words of “${id}” to “${otherWords}”`;
  yield oneChange({ what, file: path, text: words.with(otherWords), rule: 'number-words', at: words.position });
  if (!READABLE.test(words.value)) return;
  yield {
    what: `changed the value of “${id}” to ${otherValue}`,
    file: path,
    changes: new Map([[path, figures.with(otherValue)]]),
    expected: [errorOnLines('number-words', path, [figures.position.line, words.position.line])],
    consequences: [],
  };
}

/** Where it is printed elsewhere too, the number itself is no evidence. */
function* misspeltOnce({ id }: BindingNumber, { path, text }: EditionFile): Iterable<Mutation> {
  const printed = `{${id}}`;
  const places = [...text.matchAll(new RegExp(`\\{${id}\\}`, 'g'))].map(({ index }) => index);
  for (const place of places.length > 1 ? places : []) {
    const mutated = `${text.slice(0, place)}{${misspeltId(id)}}${text.slice(place + printed.length)}`;
    const what = `misspelt “${id}” in one of the places where it is printed`;
    yield oneChange({ what, file: path, text: mutated, rule: 'number-misspelt', at: positionAt(text, place) });
  }
}

function* unprinted({ id, words }: BindingNumber, { path, text }: EditionFile): Iterable<Mutation> {
  const printed = `{${id}}`;
  const key = new RegExp(`^ +(?=["']?${id}["']?:)`, 'm').exec(text);
  if (!text.includes(printed) || key === null) return;
  const at = positionAt(text, key.index + key[0].length);
  const replaced = (what: string, by: string): Mutation =>
    oneChange({ what, file: path, text: text.replaceAll(printed, by), rule: 'number-unused', at });
  yield replaced(`wrote out “${id}” in the text`, words);
  yield replaced(`misspelt “${id}” where it is printed`, `{${misspeltId(id)}}`);
}
