/** A start tag as a reader meets it. `attributes` is what stands behind the name, as written. */
export interface StartTag {
  readonly name: string;
  readonly attributes: string;
}

/** A part of a page: the tag that opens it, and the text in it that a reader sees. */
export interface HtmlPart extends StartTag {
  readonly text: string;
}

/** What to do with an element: read it as a part; read it as a part and leave its text out of those around it; pass over it with all in it; or go on into it. */
export type Choice = 'take' | 'take-out' | 'skip' | 'enter';

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What stands in these is no text of a page. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const ENTITY = /&(?:#([0-9]+)|#[xX]([0-9a-fA-F]+)|(amp|lt|gt|quot|apos|nbsp));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

interface Open {
  readonly name: string;
  readonly choice: Choice;
  /** The part that it opens. */
  readonly part: (StartTag & { readonly texts: string[] }) | undefined;
}

/**
 * Reads a page as a browser would, and gives the parts that `choose` takes, in the order in which they open. A part holds the text
 * of the parts within it too. Elements end in text as if a blank stood there. It knows nothing of how pages are made.
 */
export function readHtml(html: string, choose: (tag: StartTag) => Choice): readonly HtmlPart[] {
  const parts: NonNullable<Open['part']>[] = [];
  const open: Open[] = [];
  const say = (text: string) => {
    for (const { choice, part } of open.toReversed()) {
      if (choice === 'skip') return;
      part?.texts.push(text);
      if (choice === 'take-out') return;
    }
  };
  const enter = (tag: StartTag) => {
    const isUnread = open.at(-1)?.choice === 'skip' || UNREAD.has(tag.name);
    const choice = isUnread ? 'skip' : choose(tag);
    const part = choice.startsWith('take') ? { ...tag, texts: [] } : undefined;
    if (part !== undefined) parts.push(part);
    if (!EMPTY.has(tag.name) && !tag.attributes.endsWith('/')) open.push({ name: tag.name, choice, part });
  };
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    say(html.slice(at, next === -1 ? html.length : next));
    if (next === -1) break;
    at = step(html, next, { say, enter, leave: (name) => leave(open, name) });
  }
  return parts.map(({ name, attributes, texts }) => ({ name, attributes, text: decoded(texts.join(' ')) }));
}

interface Steps {
  readonly say: (text: string) => void;
  readonly enter: (tag: StartTag) => void;
  readonly leave: (name: string) => void;
}

/** Takes what begins at a `<`, and gives where the page goes on. */
function step(html: string, at: number, { say, enter, leave: leaving }: Steps): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (html.startsWith('<!', at)) return after(html, '>', at);
  TAG.lastIndex = at;
  const [whole, slash, written = '', attributes = ''] = TAG.exec(html) ?? [];
  if (whole === undefined) {
    say('<');
    return at + 1;
  }
  const name = written.toLowerCase();
  if (slash === '/') leaving(name);
  else enter({ name, attributes });
  if (slash === '/' || !UNREAD.has(name)) return at + whole.length;
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end === -1 ? html.length : end + mark.length;
}

/** An end tag closes the innermost element of its name, and all in it. */
function leave(open: Open[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index !== -1) open.length = index;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hexadecimal?: string, name = '') => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
    return NAMED[name] ?? '';
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** The value of an attribute; empty where it has none, undefined where it is not there. */
export function attributeOf({ attributes }: StartTag, name: string): string | undefined {
  const [whole, ...values] =
    new RegExp(`(?:^|\\s)${name}(?=[\\s=/]|$)(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?`).exec(attributes) ??
    [];
  return whole === undefined ? undefined : decoded(values.find((value) => value !== undefined) ?? '');
}

/** True where the element is of the class. */
export function hasClass(tag: StartTag, name: string): boolean {
  return tag.attributes.includes(name) && (attributeOf(tag, 'class') ?? '').split(/\s+/).includes(name);
}
