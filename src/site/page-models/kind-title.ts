import type { Constitution, Document } from '../../model/constitution.ts';

/** What the kind of a document is called. */
export function kindTitle({ kinds }: Pick<Constitution, 'kinds'>, { kind }: Pick<Document, 'kind'>): string {
  return kinds.find(({ id }) => id === kind)?.title ?? kind.replaceAll('-', ' ');
}
