/** A command as the runner of GitHub's workflows understands it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

// Those that the runner registers, and those of its older grammar.
const NAMES: ReadonlySet<string> = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'set-env',
  'save-state',
  'stop-commands',
  'echo',
  'internal-set-repo-path',
  'section',
  'command',
]);

/**
 * The commands that the runner finds in what a step writes. A line is one where it opens with `::`, blanks aside, or holds `##[`.
 * Source: the runner's ActionCommand, TryParseV2 and TryParse.
 */
export function commandsIn(output: string): readonly WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = currentGrammar(line) ?? olderGrammar(line);
    return command === undefined ? [] : [command];
  });
}

function currentGrammar(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) return undefined;
  return commandOf(text.slice(2, end), text.slice(end + 2), [',', unescapeProperty, unescapeData]);
}

function olderGrammar(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start === -1 || end === -1) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), [';', unescapeOld, unescapeOld]);
}

function commandOf(
  info: string,
  data: string,
  [separator, property, plain]: readonly [string, (text: string) => string, (text: string) => string],
): WorkflowCommand | undefined {
  const [name = '', ...rest] = info.split(' ');
  if (!NAMES.has(name.toLowerCase())) return undefined;
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .flatMap((pair): readonly [string, string][] => {
      const at = pair.indexOf('=');
      return at <= 0 || at === pair.length - 1 ? [] : [[pair.slice(0, at), property(pair.slice(at + 1))]];
    });
  return { name, properties: Object.fromEntries(pairs), data: plain(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function unescapeOld(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
