/**
 * A pattern of the braces at the end of a line of Markdown that hold an id, a source number, a duty, power or right, and
 * are no words: `{#quorum}`, `{#quorum duty=board}`, `{right=term:member}`. Other braces are text.
 */
export const NOTED_IN_BRACES = String.raw`\{(?:#|(?:source-number|duty|power|right)=|lead-in\b|unmarked\b)[^{}]{0,2000}\}`;

const AT_END = new RegExp(String.raw`\s*${NOTED_IN_BRACES}\s*$`);

/** The line without what is noted in braces at its end. */
export function withoutNoted(line: string): string {
  return line.replace(AT_END, '');
}
