import type { YamlFault } from './yaml.ts';

/** Of a line longer than this, in UTF-16 units, only the beginning is looked at. */
const LONGEST_LINE = 1000;

/** What is wrong, and how to mend it. */
export interface YamlWords {
  readonly message: string;
  readonly help: string;
}

/** What a fault in YAML means to the person who wrote it. */
export function yamlWords(fault: YamlFault, wholeLine: string): YamlWords {
  const line = wholeLine.slice(0, LONGEST_LINE);
  const shown = fault.reason.includes('indentation') ? wordsForLine(line) : undefined;
  if (shown !== undefined) return shown;
  const known = KNOWN.find(([reason]) => fault.reason.includes(reason));
  if (known !== undefined && !(fault.reason.includes('indentation of a mapping entry') && startsWithBrace(line))) {
    return { message: known[1], help: known[2] };
  }
  if (startsWithBrace(line)) {
    return {
      message: 'A text that starts with “{” is read as keys, not as text.',
      help: 'Put the whole text in quotation marks: "{quorum} members …".',
    };
  }
  return {
    message: 'From here on the lines cannot be read as keys and values.',
    help: 'Check the indentation, the quotation marks and the brackets on this line and the one before.',
  };
}

const KNOWN: readonly (readonly [string, string, string])[] = [
  ['duplicated mapping key', 'The same key stands twice.', 'Delete one of the two lines.'],
  [
    'alias',
    'References with “*” are not used here.',
    'Write the value out, or put quotation marks around a text that starts with “*”.',
  ],
  [
    'anchor',
    'Names with “&” are not used here.',
    'Write the value out, or put quotation marks around a text that starts with “&”.',
  ],
  [
    'tag',
    'Marks with “!” are not used here.',
    'Remove the mark, or put quotation marks around a text that starts with “!”.',
  ],
  [
    'complex keys',
    'A list or a group of keys stands where a key should be.',
    'Write a word before the colon, and put quotation marks around a text that starts with “{” or “[”.',
  ],
  ['second document', 'A second part begins here with “---”.', 'Keep one set of keys in a file, and remove the line.'],
  ['document end', 'The keys end here with “...”, and more stands below.', 'Delete the line, or what stands below it.'],
  [
    'indentation of a mapping entry',
    'A colon followed by a space stands inside a text without quotation marks, or the indentation is wrong.',
    'Put the whole text in quotation marks, or align the key with its neighbours.',
  ],
  [
    'implicit key',
    'Here or on the line before, a colon has no space after it, or a bracket or quotation mark is open.',
    'Write “key: value” on a line of its own, and close what is opened.',
  ],
  ['tab', 'The line is indented with a tab.', 'Indent with spaces.'],
  ['too many values', 'The file holds more values than can be read safely.', 'Split it into several documents.'],
  ['depth', 'The values are nested too deep.', 'Use at most twenty levels.'],
  ['nesting', 'The values are nested too deep.', 'Use at most twenty levels.'],
  [
    'deficient indentation',
    'A bracket or a quotation mark is opened and not closed.',
    'Close it where it belongs: on this line, or on one above it.',
  ],
  [
    'unexpected end of the stream',
    'A bracket or a quotation mark is opened and not closed.',
    'Close it where it belongs: on this line, or on one above it.',
  ],
];

const KEY = String.raw`^\s*(?:- +)*(?:[^\s"'#][^:]*: +)?`;
const CLOSING_BRACKET = /^[\]}]/;
const SIGN = new RegExp(String.raw`${KEY}([@%\]},*\x60]|[-?](?= )(?<=: +[-?]))`);
const BEHIND_QUOTES = new RegExp(String.raw`${KEY}(["'])(?:(?!\1).)*\1 *[^\s,:#\]}]`);

/** What can be seen in the line itself. */
function wordsForLine(line: string): YamlWords | undefined {
  if (CLOSING_BRACKET.test(line))
    return {
      message: 'The bracket that closes a list stands at the very beginning of its line.',
      help: 'Put two blanks in front of it.',
    };
  const [, sign] = SIGN.exec(line) ?? [];
  if (sign !== undefined)
    return {
      message: `A text that starts with “${sign}” is not read as text.`,
      help: 'Put the whole text in quotation marks.',
    };
  if (!BEHIND_QUOTES.test(line)) return undefined;
  return {
    message: 'Words stand behind a text in quotation marks.',
    help: 'Put the whole text in quotation marks, of the other sort where it holds some.',
  };
}

function startsWithBrace(line: string): boolean {
  return /:\s+\{[^}]*\}\s*\S/.test(line) || /^\s*-\s+\{[^}]*\}\s*\S/.test(line);
}
