import { inflateSync } from 'node:zlib';

/** What a PDF of Chromium says, as far as tests ask. */
export interface ReadPdf {
  readonly isTagged: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The titles of all bookmarks, in the order in which they stand in the file. */
  readonly bookmarks: readonly string[];
  /** Where links lead that leave the PDF. */
  readonly links: readonly string[];
  /** The words of each page, blanks left out: they are not always written. */
  readonly pages: readonly string[];
  /** The width and height of each page, in points. */
  readonly sizes: readonly string[];
}

/** Reads a PDF as Chromium writes it: objects one after another, streams deflated, every character by its glyph. */
export function readPdf(pdf: Buffer): ReadPdf {
  const written = pdf.toString('latin1');
  const objects = new Map(
    [...written.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return {
    isTagged: written.includes('/Type /StructTreeRoot') && /\/MarkInfo <<[^>]*\/Marked true/.test(written),
    language: /\/Lang \(([^)]*)\)>>\nendobj/.exec(written)?.[1],
    title: textOf(/\/Title (\((?:\\.|[^)\\])*\)|<[^>]*>)\n\/Creator/.exec(written)?.[1]),
    bookmarks: [...written.matchAll(/<<\/Title (\((?:\\.|[^)\\])*\)|<[^>]*>)\n\/Dest/g)].map(
      ([, title]) => textOf(title) ?? '',
    ),
    links: [...written.matchAll(/\/URI \(((?:\\.|[^)\\])*)\)/g)].map(([, url]) => url ?? ''),
    pages: pages.map((page) => wordsOf(page, objects)),
    sizes: pages.map(
      (page) =>
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
          .exec(page)
          ?.slice(1)
          .map((side) => Math.round(Number(side)))
          .join(' by ') ?? '',
    ),
  };
}

type Objects = ReadonlyMap<string | undefined, string>;

/** A string of a PDF: in brackets, or as UTF-16 by its digits. */
function textOf(written: string | undefined): string | undefined {
  if (written?.startsWith('<') === true)
    return Buffer.from(written.slice(1, -1), 'hex').swap16().toString('utf16le').replace('\ufeff', '');
  return written?.slice(1, -1).replaceAll(/\\(.)/g, '$1');
}

function wordsOf(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name,
      charactersOf(objects.get(id) ?? '', objects),
    ]),
  );
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1]) ?? '');
  let font: ReadonlyMap<number, string> | undefined;
  const words = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)].flatMap(([, name, glyphs = '']) => {
    if (name !== undefined) font = fonts.get(name);
    return [...glyphs.matchAll(/.{4}/g)].map(([glyph]) => font?.get(Number.parseInt(glyph, 16)) ?? '');
  });
  return withoutBlanks(words.join(''));
}

/** The text without blanks, as the words of a page are. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function charactersOf(font: string, objects: Objects): ReadonlyMap<number, string> {
  const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]) ?? '');
  const one = [...map.matchAll(/^<(.{4})> <([0-9A-F]+)>$/gm)].map(
    ([, glyph, text]) => [hex(glyph), unicode(text)] as const,
  );
  const many = [...map.matchAll(/^<(.{4})> <(.{4})> <(.{4})>$/gm)].flatMap(([, from, to, first]) =>
    Array.from(
      { length: hex(to) - hex(from) + 1 },
      (_, index) => [hex(from) + index, String.fromCharCode(hex(first) + index)] as const,
    ),
  );
  return new Map([...one, ...many]);
}

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}

function unicode(digits: string | undefined): string {
  return Buffer.from(digits ?? '', 'hex')
    .swap16()
    .toString('utf16le');
}

function streamOf(body: string): string {
  const [head = '', stream] = body.split(/stream\n([\s\S]*)\nendstream/);
  if (stream === undefined) return '';
  const bytes = Buffer.from(stream, 'latin1');
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
