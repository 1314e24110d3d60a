/** With this letter a command to the terminal begins. */
export const ESCAPE = '\u001b';

/** The colours and weights that a report may have, as the terminal counts them. */
export const COLOURS: readonly string[] = ['0', '1', '1;31', '2', '32', '36'];

/** The report without the colours that it may have; any other command of a terminal stays. */
export function withoutColours(text: string): string {
  return COLOURS.reduce((rest, code) => rest.replaceAll(`${ESCAPE}[${code}m`, ''), text);
}
