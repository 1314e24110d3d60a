/** What a generated document is before its words: whose it is, and what became of each edition. */
export interface DocumentPlan {
  readonly number: number;
  readonly id: string;
  readonly body: string;
  /** In the order of their numbers, which count from 1. */
  readonly editions: readonly EditionPlan[];
}

/** An adopted edition names the meeting that decided on it, and its day. */
export type EditionPlan = { readonly status: 'draft' | 'proposed' } | AdoptedPlan;

/** What a meeting decided. */
export interface AdoptedPlan {
  readonly status: 'adopted';
  readonly meeting: string;
  readonly date: string;
}

/** How many documents one group has, and how many one meeting adopts. */
export const GROUP_SIZE = 20;

const YEARS = ['2004', '2014'] as const;

/** The plan of the document with this number, from 0: the same, however many documents there are. */
export function planDocument(number: number): DocumentPlan {
  return { number, id: idOfDocument(number), body: `group-${groupOf(number)}`, editions: editionsOf(number) };
}

/** The id of the document with this number. */
export function idOfDocument(number: number): string {
  return `charter-${number}`;
}

/** True where an edition of the document with this number is in force. */
export function isAdopted(number: number): boolean {
  return number % 4 !== 3;
}

function editionsOf(number: number): readonly EditionPlan[] {
  if (!isAdopted(number)) return [{ status: 'draft' }];
  const [first, second] = YEARS.map((year): AdoptedPlan => adoptedIn(year, groupOf(number)));
  if (first === undefined || second === undefined || number % 5 !== 0) return first === undefined ? [] : [first];
  return number % 25 === 0 ? [first, second, { status: 'proposed' }] : [first, second];
}

function adoptedIn(year: string, group: number): AdoptedPlan {
  const [month, day] = [1 + (Math.floor(group / 28) % 12), 1 + (group % 28)].map((part) => `${part}`.padStart(2, '0'));
  return { status: 'adopted', meeting: `meeting-${group}-of-${year}`, date: `${year}-${month}-${day}` };
}

function groupOf(number: number): number {
  return Math.floor(number / GROUP_SIZE);
}
