import { existsSync, readFileSync } from 'node:fs';

/** The page of a rule in Markdown; undefined where it has none. The id must be that of a rule. */
export function readReadme(id: string): string | undefined {
  const page = new URL(`../rules/${id}/README.md`, import.meta.url);
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}
