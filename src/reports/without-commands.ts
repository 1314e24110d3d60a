/**
 * Text for a log, in which the runner of a GitHub workflow finds no command: it obeys a line that opens with `::`, and `##[` anywhere.
 * Source: GitHub's runner, ActionCommand.
 */
export function withoutCommands(text: string): string {
  return text
    .replaceAll('##[', '## [')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('::') ? `| ${line}` : line))
    .join('\n');
}
