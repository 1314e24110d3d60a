import { readTags } from '../html/read-tags.ts';
import type { PageProof } from './page-proof.ts';

/** That every page among the files of a built preview says that it is one, and asks search engines to leave it. */
export function previewProofs(files: readonly string[]): readonly PageProof[] {
  return files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path,
      documents: [],
      prove: (html) => {
        if (!saysSo(html)) throw new Error(`The page ${path} does not say that it is a preview.`);
      },
    }));
}

function saysSo(html: string): boolean {
  const tags = [...readTags(html)].map(({ attributes }) => attributes);
  const isKeptOut = tags.some(
    (attributes) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex',
  );
  return isKeptOut && tags.some((attributes) => attributes.get('class') === 'preview');
}
