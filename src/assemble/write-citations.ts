import type { Citation } from '../model/phrasing.ts';
import type { Block } from '../model/provision.ts';
import { mapPhrasing } from './map-phrasing.ts';

/** The text of an edition, in which each citation without words of its author's has those that `wordsFor` gives for it as written. */
export function writeCitations(content: readonly Block[], wordsFor: (written: string) => string): readonly Block[] {
  return mapPhrasing(content, (citation): Citation => {
    if (citation.children.length > 0) return citation;
    return { ...citation, children: [{ type: 'text', value: wordsFor(citation.written) }], isNamedByTool: true };
  });
}
