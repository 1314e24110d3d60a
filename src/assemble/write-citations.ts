import type { DatedEdition } from '../model/constitution.ts';
import type { Citation } from '../model/phrasing.ts';
import type { Block } from '../model/provision.ts';
import { citationWords } from './citation-words.ts';
import { mapPhrasing } from './map-phrasing.ts';
import type { Resolver } from './resolve-citation.ts';

/** The text of an edition, in which each citation without words of its author's has those of the tool. */
export function writeCitations(content: readonly Block[], from: DatedEdition, resolve: Resolver): readonly Block[] {
  return mapPhrasing(content, (citation): Citation => {
    if (citation.children.length > 0) return citation;
    const value = citationWords(resolve(citation.written, from), citation.written, from);
    return { ...citation, children: [{ type: 'text', value }], isNamedByTool: true };
  });
}
