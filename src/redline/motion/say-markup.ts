import type { Phrasing } from '../../model/phrasing.ts';
import { parseTarget } from '../../model/target.ts';
import { spoken } from '../own-text.ts';

/** Something that some words do besides being read, such as to cite. */
export interface MarkupNote {
  readonly words: string;
  /** As in `they cite`. */
  readonly verb: 'cite' | 'link to' | 'stand' | 'print' | 'begin';
  readonly what: string;
}

const THIRD_PERSON = {
  cite: 'cites',
  'link to': 'links to',
  stand: 'stands',
  print: 'prints',
  begin: 'begins',
} as const;
const PARTICIPLE = {
  cite: 'citing',
  'link to': 'linking to',
  stand: 'standing',
  print: 'printing',
  begin: 'beginning',
} as const;

/** The words as they are read. */
export function readAloud(phrasing: readonly Phrasing[]): string {
  return spoken(phrasing, ({ children, written }) => (children.length === 0 ? written : readAloud(children)));
}

/** All that the words do besides being read, in order. */
export function markupIn(phrasing: readonly Phrasing[]): readonly MarkupNote[] {
  return phrasing.flatMap((node, index) => {
    const inner = 'children' in node ? markupIn(node.children) : [];
    const own = noteOn(node, phrasing.slice(index + 1));
    return own === undefined || own.words === '' ? inner : [own, ...inner];
  });
}

function noteOn(node: Phrasing, following: readonly Phrasing[]): MarkupNote | undefined {
  const words = readAloud([node]);
  switch (node.type) {
    case 'citation':
      return { words, verb: 'cite', what: targetInWords(node.written) };
    case 'link':
      return { words, verb: 'link to', what: node.url };
    case 'emphasis':
      return { words, verb: 'stand', what: 'in italics' };
    case 'strong':
      return { words, verb: 'stand', what: 'in bold' };
    case 'code':
      return { words, verb: 'stand', what: 'as it is typed' };
    case 'number':
      return { words, verb: 'print', what: `the number “${node.id}”` };
    case 'break':
      return { words: readAloud(following).split(' ').slice(0, 3).join(' '), verb: 'begin', what: 'a new line' };
    default:
      return undefined;
  }
}

function targetInWords(written: string): string {
  const target = parseTarget(written);
  switch (target?.to) {
    case 'body':
      return `the body “${target.id}”`;
    case 'term':
      return `the term “${target.id}”`;
    case 'own-provision':
      return `“#${target.provision}” of this text`;
    default:
      return `“${written}”`;
  }
}

/** `“the Executive” cites the body “executive”`, for each. */
export function notesInWords(notes: readonly MarkupNote[]): readonly string[] {
  return [...new Set(notes.map(({ words, verb, what }) => `“${words}” ${THIRD_PERSON[verb]} ${what}`))];
}

/** A note on words that are quoted just before it: ` (citing the body “executive”)`; empty where there is none. */
export function markupAside(phrasing: readonly Phrasing[]): string {
  const whole = readAloud(phrasing);
  const notes = markupIn(phrasing).map((note) =>
    note.words === whole
      ? `${PARTICIPLE[note.verb]} ${note.what}`
      : notesInWords([note])
          .map((words) => `where ${words}`)
          .join(''),
  );
  return notes.length === 0 ? '' : ` (${[...new Set(notes)].join('; ')})`;
}
