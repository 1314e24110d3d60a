import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './measure-process.ts';

const MODULES = join(import.meta.dirname, 'peers/node_modules');

/** How the tools to compare with are installed, which the project itself does not need. */
export const INSTALL_PEERS = 'npm ci --prefix bench/peers --ignore-scripts';

/** True where the tools to compare with are installed. */
export function hasPeers(): boolean {
  return existsSync(join(MODULES, 'ajv-cli'));
}

/** ajv-cli on the front matter alone of each Markdown edition, which is written below `folder` as JSON before. */
export function ajvOnFrontMatter(root: string, folder: string, parse: (yaml: string) => unknown): Measured {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const schema = {
    type: 'object',
    required: ['document', 'edition', 'status'],
    properties: { note: { type: 'string' } },
  };
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  for (const [index, text] of editionsIn(root).entries()) {
    const front = /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '';
    writeFileSync(join(folder, `data/${index}.json`), JSON.stringify(parse(front)));
  }
  const args = ['validate', '--spec=draft2020', '-s', join(folder, 'schema.json'), '-d', join(folder, 'data/*.json')];
  return { args: [join(MODULES, 'ajv-cli/dist/index.js'), ...args] };
}

/** markdownlint-cli2 with the one rule that asks for headings. */
export function markdownlintHeadings(root: string, headings: readonly string[]): Measured {
  const config = { config: { default: false, MD043: { headings } }, globs: ['content/**/*.md'], noBanner: true };
  writeFileSync(join(root, '.markdownlint-cli2.jsonc'), JSON.stringify(config));
  return { args: [join(MODULES, 'markdownlint-cli2/markdownlint-cli2-bin.mjs')], cwd: root, done: [0, 1] };
}

/** remark-cli with the recommended rules. */
export function remarkRecommended(root: string): Measured {
  const preset = join(MODULES, 'remark-preset-lint-recommended/index.js');
  const args = ['--quiet', '--no-stdout', '--use', preset, 'content'];
  return { args: [join(MODULES, 'remark-cli/cli.js'), ...args], cwd: root, done: [0, 1] };
}

function editionsIn(root: string): readonly string[] {
  const content = join(root, 'content');
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(content, path), 'utf8'));
}
