/** The text with a full stop, where it has none of its own, be it inside a closing quotation mark. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:]”?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
