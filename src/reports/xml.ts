declare const wellFormed: unique symbol;

/** A piece of XML, written by this file alone. */
export type Xml = string & { readonly [wellFormed]: true };

// Source: Extensible Markup Language 1.0, fifth edition, 2.2: all else cannot stand in a document, escaped or not.
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with its attributes and what stands in it. The names are ours; the values may be anything. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly Xml[],
): Xml {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const inside = content.join('');
  // What was put together here from escaped parts is well-formed.
  return (inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`) as Xml;
}

/** Words as they are read; characters that XML cannot hold are shown as their code point. */
export function text(words: string): Xml {
  // Every character that could begin markup is escaped.
  return escaped(words, /[&<>\r]/g) as string as Xml;
}

function escaped(words: string, special: RegExp): string {
  return (
    words
      .replace(IMPOSSIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
      .replace(special, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`)
      // In a log that would be a command of the runner of a workflow.
      .replaceAll('##[', '##&#91;')
  );
}
