import { isId } from './id.ts';

/** What a citation points at, before anyone has looked whether it is there. */
export type Target =
  | { readonly to: 'document'; readonly document: string; readonly edition?: number; readonly provision?: string }
  | { readonly to: 'own-provision'; readonly provision: string }
  | { readonly to: 'body'; readonly id: string }
  | { readonly to: 'term'; readonly id: string };

const EDITION = /^[1-9][0-9]{0,5}$/;

/**
 * Reads `document#provision`, `document@edition#provision`, `#provision`, `body:id` or `term:id`;
 * the provision may be left out after a document. Undefined where the text is none of these.
 */
export function parseTarget(text: string): Target | undefined {
  const [scheme, id, ...rest] = text.split(':');
  if (id !== undefined) {
    if (rest.length > 0 || !isId(id)) return undefined;
    if (scheme === 'body' || scheme === 'term') return { to: scheme, id };
    return undefined;
  }
  const [whole = '', provision, ...more] = text.split('#');
  if (more.length > 0 || (provision !== undefined && !isId(provision))) return undefined;
  if (whole === '') return provision === undefined ? undefined : { to: 'own-provision', provision };
  const [document = '', edition, ...others] = whole.split('@');
  if (others.length > 0 || !isId(document)) return undefined;
  if (edition !== undefined && !EDITION.test(edition)) return undefined;
  return {
    to: 'document',
    document,
    ...(edition === undefined ? {} : { edition: Number(edition) }),
    ...(provision === undefined ? {} : { provision }),
  };
}
