import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuildManifest } from '../../model/build-manifest.ts';
import { MANIFEST } from '../../model/build-manifest.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { buildSite } from '../build-site.ts';
import { pageCount } from '../paper/page-count.ts';
import { readManifest } from './read-manifest.ts';

/** Room to build a site again: a folder of its own, which is removed in the end. */
export interface Bench {
  /** Keeps a PDF that is published, so that the pages can say again how long it is. False where it is none. */
  readonly keepPdf: (path: string, content: Uint8Array) => boolean;
  /** Builds the site of the content, of the same sort as a published one and with the PDFs that were kept, and gives its manifest. */
  readonly rebuild: (
    constitution: CheckedConstitution,
    root: string,
    like: Pick<BuildManifest, 'preview' | 'search'>,
  ) => Promise<BuildManifest>;
  readonly discard: () => void;
}

/** Makes room in the folder for temporary files. */
export function makeBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-verify-'));
  const printed = { folder: join(folder, 'printed'), files: new Set<string>() };
  const discard = () => rmSync(folder, { recursive: true, force: true });
  return {
    discard,
    keepPdf: (path, content) => {
      if (pageCount(Buffer.from(content)) === 0) return false;
      const file = join(printed.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      printed.files.add(`/${path}`);
      return true;
    },
    rebuild: async (constitution, root, { preview, search }) => {
      const out = join(folder, 'site');
      await buildSite({ constitution, root, out, preview: preview ?? undefined, hasSearch: search, printed });
      const manifest = readManifest(readFileSync(join(out, MANIFEST), 'utf8'));
      if ('fault' in manifest) throw new Error(manifest.fault);
      return manifest;
    },
  };
}
