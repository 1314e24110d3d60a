import type { SourceFile } from '../../read/discover/discover-files.ts';
import { changeIn } from './data.ts';
import { behindColon, type Extent, extentAt } from './extents.ts';
import { CannotEdit, type OpenYaml, openYaml } from './open-yaml.ts';
import { dataOf, spliced, verified } from './verify-edit.ts';

/** Replaces the value at a JSON Pointer by other YAML on one line. All else stays, byte for byte. Throws `CannotEdit`. */
export function setValue(file: SourceFile, pointer: string, written: string): SourceFile {
  const yaml = openYaml(file);
  const value = changeIn(yaml.value, pointer, () => dataOf(written));
  return verified(yaml, { text: replaced(yaml, pointer, written), value });
}

/** Replaces the words of the scalar at a JSON Pointer, and keeps its quotation marks. For words that need none, such as ids and citations. */
export function setWords(file: SourceFile, pointer: string, words: string): SourceFile {
  const yaml = openYaml(file);
  const { style, start, end } = extentAt(yaml, pointer);
  const inner = style === 'quoted' ? { start: start + 1, end: end - 1 } : { start, end };
  if (style !== 'quoted' && style !== 'plain') return setValue(file, pointer, words);
  return verified(yaml, {
    text: spliced(file.text, inner, words),
    value: changeIn(yaml.value, pointer, () => words),
  });
}

function replaced(yaml: OpenYaml, pointer: string, written: string): string {
  const { text } = yaml.file;
  const extent = extentAt(yaml, pointer);
  switch (extent.style) {
    case 'plain':
    case 'quoted':
    case 'flow':
      return spliced(text, extent, written);
    case 'block-scalar':
      return spliced(text, extent, text[extent.end - 1] === '\n' ? `${written}\n` : written);
    default:
      return behindKey(yaml, pointer, { extent, written });
  }
}

/** Takes away the lines of a value, or nothing at all, and writes on the line of the key. */
function behindKey(
  yaml: OpenYaml,
  pointer: string,
  { extent, written }: { readonly extent: Extent; readonly written: string },
): string {
  const { text } = yaml.file;
  const keyEnd = yaml.ranges.get(pointer)?.keyEnd;
  if (keyEnd === undefined)
    throw new CannotEdit(`An entry of a list in ${yaml.file.path} cannot be changed by itself.`);
  const start = behindColon(text, keyEnd + yaml.offset);
  const feed = extent.style === 'block' && text[extent.end - 1] === '\n' ? '\n' : '';
  return spliced(text, { start, end: extent.end }, ` ${written}${feed}`);
}
