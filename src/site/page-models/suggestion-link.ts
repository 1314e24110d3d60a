import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { isUndecided } from '../../model/standing.ts';
import { forgeOf } from './forge.ts';
import { newestUndecided } from './glance-anchor.ts';
import type { Link } from './link.ts';

/** What a reader wants to change. */
export interface SuggestionSubject {
  readonly constitution: Pick<CheckedConstitution, 'site' | 'day'>;
  readonly document: Document;
  readonly edition: DatedEdition;
}

/**
 * Where a reader changes the text on the web: the file of a draft or proposal, else a file for the next edition.
 * The file of a text that was decided on is never opened. Undefined where the texts are kept where we know of no editor.
 */
export function suggestionLink({ constitution, document, edition }: SuggestionSubject): Link | undefined {
  const { repository, branch } = constitution.site;
  const forge = repository === undefined ? undefined : forgeOf(repository, branch);
  if (forge === undefined) return undefined;
  if (isUndecided(edition.standing)) return { text: 'Edit the text', href: forge.edit(edition.source.file) };
  const waiting = newestUndecided(document);
  if (waiting !== undefined && waiting.number > edition.number)
    return { text: `Edit the ${nameOf(waiting)}`, href: forge.edit(waiting.source.file) };
  const next = Math.max(...document.editions.map(({ number }) => number)) + 1;
  return {
    text: 'Start the next edition',
    href: forge.create(`content/documents/${document.id}/editions`, `${next}.md`),
  };
}

function nameOf({ standing }: DatedEdition): string {
  return standing === 'draft' ? 'draft' : 'proposal';
}
