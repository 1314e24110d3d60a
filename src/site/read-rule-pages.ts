import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { Rule } from '../model/rule.ts';
import { readMarkdown } from '../read/parse/markdown.ts';
import { rules } from '../rules/index.ts';
import { readmeHtml, readmeTitle } from './html/readme-html.ts';
import type { RuleExample, RulePage } from './page-models/rule-page.ts';

const FOLDER = fileURLToPath(new URL('../rules/', import.meta.url));

/** Reads what the folder of every rule says about it, in the order of the registry. */
export function readRulePages(): readonly RulePage[] {
  return rules.map(readRulePage);
}

function readRulePage({ id, summary, scope }: Rule): RulePage {
  const folder = join(FOLDER, id);
  const tree = readReadme(join(folder, 'README.md'));
  return {
    id,
    title: (tree && readmeTitle(tree)) ?? id,
    summary,
    scope,
    readme: tree && readmeHtml(tree, summary),
    examples: readExamples(join(folder, 'examples')),
  };
}

function readReadme(path: string): Root | undefined {
  if (!existsSync(path)) return undefined;
  const tree = readMarkdown(readFileSync(path, 'utf8'));
  return 'fault' in tree ? undefined : tree;
}

function readExamples(folder: string): readonly RuleExample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name, 'report.txt');
      return existsSync(path)
        ? [{ name: name.replaceAll('-', ' '), report: readFileSync(path, 'utf8').trimEnd() }]
        : [];
    });
}
