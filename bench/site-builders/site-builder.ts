import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainText } from './plain-texts.ts';

/** The folder into which the makers of sites are installed. */
export const SITE_PEERS = join(import.meta.dirname, '../site-peers');

/** How they are installed, which the project itself does not need. */
export const INSTALL_SITE_PEERS = 'npm ci --prefix bench/site-peers --ignore-scripts';

/** A maker of sites to compare with: its plainest sensible project, without search and without a list of all pages on each page. */
export interface SiteBuilder {
  readonly name: string;
  /** The files of its project, by path. */
  readonly files: (texts: readonly PlainText[]) => Iterable<readonly [path: string, text: string]>;
  /** The script that builds, below `node_modules`, and its arguments. */
  readonly command: readonly [script: string, ...rest: readonly string[]];
  /** The folder of the project in which the built pages lie. */
  readonly output: string;
  /** Folders in which it keeps what it worked out, taken away before each build. */
  readonly kept: readonly string[];
}

/** Writes the project of a maker of sites for these texts. */
export function writeProject(folder: string, builder: SiteBuilder, texts: readonly PlainText[]): void {
  for (const [path, text] of builder.files(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The page of a text, with its title as front matter. */
export function withTitle({ title, body }: PlainText): string {
  return `---\ntitle: ${title}\n---\n${body}`;
}

/** True where the makers of sites are installed. */
export function hasSitePeers(): boolean {
  return existsSync(join(SITE_PEERS, 'node_modules/vitepress'));
}
