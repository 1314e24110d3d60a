import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import type { BindingNumber } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { printedNumbers } from '../printed-numbers.ts';
import { quote } from '../quote.ts';
import { CARDINALS, TENS } from './number-names.ts';
import { readNumbers } from './read-numbers.ts';

const SMALLEST_DIFFERENCE = 1e-9;

/** The words of a number say the same as its value. Words in other languages than English are not read. */
export const numberWords: ConstitutionRule = {
  id: 'number-words',
  summary: 'The words of a number say the same as its value.',
  scope: 'constitution',
  check: function* ({ site, documents }: Constitution) {
    if (!/^en\b/i.test(site.language)) return;
    for (const edition of documents.flatMap(({ editions }) => editions)) {
      for (const number of edition.numbers) {
        if (!agrees(number)) yield findingFor(number, edition);
      }
    }
  },
};

/** Words in which no number can be read, such as “a simple majority”, are taken as they are; a misspelt number is not. */
function agrees({ value, words, unit }: BindingNumber): boolean {
  const read = readNumbers(words);
  if (read.length === 0) return !isMisspelt(words);
  const wanted = asNumber(value);
  const wantedAsShare = /^(?:%|per ?cent)/i.test(unit ?? '') ? wanted / 100 : wanted;
  return read.some((each) => isSame(each, wanted) || isSame(each, wantedAsShare));
}

/** Only a word by itself: in a phrase, words such as “for” are near a number by chance. */
function isMisspelt(words: string): boolean {
  return /^\p{L}{3,}$/u.test(words) && nearest(words, [...CARDINALS.keys(), ...TENS.keys()]) !== undefined;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < SMALLEST_DIFFERENCE;
}

function asNumber(value: number | string): number {
  if (typeof value === 'number') return value;
  const [over = NaN, under = 1] = value.split('/').map(Number);
  return over / under;
}

/** No fix is offered: which of the two was meant is for the writer to say, and a guess could change what binds. */
function findingFor(number: BindingNumber, edition: DatedEdition): Finding {
  const { id, value, words } = number;
  return {
    place: edition.source.valueAt(`/numbers/${id}/words`),
    at: provisionAddress(edition, printedNumbers(edition).get(id)),
    message: `The number ${quote(id)} has the value ${value}, but its words say ${quote(words)}.`,
    help: 'Change the words or the value, so that both say the same.',
  };
}
