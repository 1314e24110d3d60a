import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Verdict } from '../gate/judge.ts';
import { usualSeverity } from '../gate/severity.ts';
import type { AboutRule, ReportContext } from '../reports/report.ts';
import { rules } from '../rules/index.ts';
import type { Call, Surroundings } from './command.ts';
import { mannerOf } from './manner.ts';
import { readReadme } from './read-readme.ts';

/** What the reports may tell besides the answer. */
export function reportContext(
  { loaded }: Pick<Verdict, 'loaded'>,
  { root, options }: Pick<Call, 'root' | 'options'>,
  surroundings: Pick<Surroundings, 'environment' | 'isTerminal' | 'columns'>,
): ReportContext {
  return {
    constitution: loaded,
    manner: mannerOf(surroundings),
    ruleIds: rules.map(({ id }) => id),
    aboutRule,
    version: toolVersion(),
    folder: folderInRepository(root),
    ref: options['ref'],
  };
}

function aboutRule(id: string): AboutRule | undefined {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return undefined;
  const { summary, scope } = rule;
  return {
    id,
    summary,
    scope,
    severity: usualSeverity(id),
    get readme() {
      return readReadme(id) ?? summary;
    },
  };
}

function toolVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

/** From the top of the git repository around it; empty where there is none. */
export function folderInRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      const path = relative(folder, root).replaceAll('\\', '/');
      return path === '' ? '' : `${path}/`;
    }
    if (folder === dirname(folder)) return '';
  }
}
