import type { Rule } from '../model/rule.ts';
import { nearest } from '../model/suggest.ts';
import { readMarkdown } from '../read/parse/markdown.ts';
import type { Manner } from '../reports/manner.ts';
import { readmeText } from '../reports/readme-text.ts';
import { wrap } from '../reports/text/wrap.ts';
import { rules } from '../rules/index.ts';
import { CannotRun, type Command } from './command.ts';
import { mannerOf } from './manner.ts';
import { readReadme } from './read-readme.ts';

/** `cartulary explain`: what a check asks for, why, and how to mend what it finds. */
export const explain: Command = {
  name: 'explain',
  summary: 'Explains a check: what it asks for, why, and how to mend what it finds. Without RULE, lists them all.',
  usage: 'cartulary explain [RULE]',
  operands: ['RULE'],
  options: {},
  needsFolder: false,
  run({ operands: [id] }, surroundings) {
    const manner = mannerOf(surroundings);
    surroundings.writeOut(id === undefined ? listed(manner) : explained(id, manner));
    return 0;
  },
};

function listed(manner: Manner): string {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const entry = ({ id, summary }: Rule) =>
    wrap(summary, manner.width, { first: `${id.padEnd(longest)}  `, rest: ' '.repeat(longest + 2) });
  return `${rules.flatMap(entry).join('\n')}\n`;
}

function explained(id: string, manner: Manner): string {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const near = nearest(id, ids);
    const hint = near === undefined ? 'cartulary explain lists them all.' : `did you mean “${near}”?`;
    throw new CannotRun(`There is no check “${id}”: ${hint}`);
  }
  const tree = readMarkdown(readReadme(id) ?? '');
  return 'fault' in tree ? '' : readmeText(tree, manner);
}
