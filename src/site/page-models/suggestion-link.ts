import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { isUndecided } from '../../model/standing.ts';
import { newestUndecided } from './glance-anchor.ts';
import type { Link } from './link.ts';

/** What a reader wants to change. */
interface Subject {
  readonly constitution: Pick<CheckedConstitution, 'site'>;
  readonly document: Document;
  readonly edition: DatedEdition;
}

/**
 * Where a reader writes down a change: the file of a draft or proposal, else a file for the next edition.
 * The file of a text that was decided on is never opened. Undefined where the texts are kept nowhere.
 */
export function suggestionLink({ constitution, document, edition }: Subject): Link | undefined {
  const repository = constitution.site.repository?.replace(/\/$/, '');
  if (repository === undefined) return undefined;
  if (isUndecided(edition.standing)) return { text: 'Suggest a change', href: editUrl(repository, edition) };
  const waiting = newestUndecided(document);
  if (waiting !== undefined && waiting.number > edition.number)
    return { text: `Suggest a change to the ${nameOf(waiting)}`, href: editUrl(repository, waiting) };
  const next = Math.max(...document.editions.map(({ number }) => number)) + 1;
  return {
    text: 'Start the next edition',
    href: `${repository}/new/main/content/documents/${document.id}/editions?filename=${next}.md`,
  };
}

function editUrl(repository: string, { source }: DatedEdition): string {
  return `${repository}/edit/main/${source.file}`;
}

function nameOf({ standing }: DatedEdition): string {
  return standing === 'draft' ? 'draft' : 'proposal';
}
