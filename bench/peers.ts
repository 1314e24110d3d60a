import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { markdownFilesIn } from './markdown-files.ts';
import type { Command } from './measure-process.ts';

const MODULES = join(import.meta.dirname, 'peers/node_modules');
const HEADINGS = [
  '## Purpose {#purpose}',
  '## Objectives {#objectives}',
  '## Ways of working {#ways-of-working}',
  '## Membership {#membership}',
  '### The chair {#chair}',
];
/** The least that could be said of front matter. */
const SCHEMA = {
  type: 'object',
  required: ['document', 'edition', 'status'],
  properties: { note: { type: 'string' } },
};

/** How the tools to compare with are installed, which the project itself does not need. */
export const INSTALL_PEERS = 'npm ci --prefix bench/peers --ignore-scripts';

/** True where the tools to compare with are installed. */
export function hasPeers(): boolean {
  return existsSync(join(MODULES, 'rumdl'));
}

/** ajv-cli on the front matter alone of each Markdown edition, cut out and turned to JSON before, in one process. */
export function ajvOnFrontMatter(root: string, folder: string): Command {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(SCHEMA));
  for (const [index, file] of markdownFilesIn(join(root, 'content')).entries()) {
    const front = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    writeFileSync(join(folder, `data/${index}.json`), JSON.stringify(load(front)));
  }
  const args = ['validate', '--spec=draft2020', '-s', join(folder, 'schema.json'), '-d', join(folder, 'data/*.json')];
  return { args: [join(MODULES, 'ajv-cli/dist/index.js'), ...args] };
}

/** markdownlint-cli2 with the one rule that asks for headings, those of the generated texts, so that there is nothing to report. */
export function markdownlintHeadings(root: string): Command {
  const config = {
    config: { default: false, MD043: { headings: HEADINGS } },
    globs: ['content/**/*.md'],
    noBanner: true,
  };
  writeFileSync(join(root, '.markdownlint-cli2.jsonc'), JSON.stringify(config));
  return { args: [join(MODULES, 'markdownlint-cli2/markdownlint-cli2-bin.mjs')], cwd: root };
}

/** remark-cli with the recommended rules. What it finds, it says, and that is no failure here. */
export function remarkRecommended(root: string): Command {
  const preset = join(MODULES, 'remark-preset-lint-recommended/index.js');
  const args = ['--quiet', '--no-stdout', '--use', preset, 'content'];
  return { args: [join(MODULES, 'remark-cli/cli.js'), ...args], cwd: root, done: [0, 1] };
}

/** rumdl with its own rules, but for the length of lines, and without what it kept before. It is written in Rust and uses all cores. */
export function rumdlOwnRules(root: string): Command {
  const args = ['check', '--no-cache', '--quiet', '--disable', 'MD013', 'content'];
  return { args: [join(MODULES, 'rumdl/bin/rumdl'), ...args], cwd: root, done: [0, 1] };
}
