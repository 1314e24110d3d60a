import type { EditionFile } from './subject.ts';

const IN_MARKDOWN = /^## [^\n]*\n+(?:[^\n]*:\n+)?(?:(?:[-*]|\d+\.) )?\p{L}+(?= )/gmu;
const IN_YAML = /\btext: *["']\p{L}+(?= )|\btext: *[>|]-?\n\s+\p{L}+(?= )/gmu;

/**
 * The offset behind the first word of the first clause, an item of a list, a paragraph or a text in YAML.
 * Undefined where no clause begins with a plain word.
 */
export function afterFirstWord({ text, format }: Pick<EditionFile, 'text' | 'format'>): number | undefined {
  const [pattern, start] = format === 'markdown' ? [IN_MARKDOWN, '\n## '] : [IN_YAML, '\nprovisions:'];
  const from = Math.max(text.indexOf(start), 0);
  const match = [...text.slice(from).matchAll(pattern)][0];
  return match === undefined ? undefined : from + match.index + match[0].length;
}
