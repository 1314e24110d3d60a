/** Data as JSON on lines of its own. Where it is shown in a log, no string in it is a command of the old kind, `##[…]`. */
export function jsonText(data: unknown): string {
  // Inside a string of JSON an escaped bracket is the same bracket, and two number signs stand nowhere else.
  return `${JSON.stringify(data, undefined, 2).replaceAll('##[', '##\\u005b')}\n`;
}
