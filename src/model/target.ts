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
  const colon = text.indexOf(':');
  return colon === -1 ? textTarget(text) : namedTarget(text.slice(0, colon), text.slice(colon + 1));
}

function namedTarget(scheme: string, id: string): Target | undefined {
  return (scheme === 'body' || scheme === 'term') && isId(id) ? { to: scheme, id } : undefined;
}

function textTarget(text: string): Target | undefined {
  const [whole, provision] = split(text, '#');
  if (provision !== undefined && !isId(provision)) return undefined;
  if (whole === '') return provision === undefined ? undefined : { to: 'own-provision', provision };
  const [document, edition] = split(whole, '@');
  if (!isId(document) || (edition !== undefined && !EDITION.test(edition))) return undefined;
  return {
    to: 'document',
    document,
    ...(edition === undefined ? undefined : { edition: Number(edition) }),
    ...(provision === undefined ? undefined : { provision }),
  };
}

/** What stands before the first sign, and after it; neither an id nor a number holds a second one. */
function split(text: string, sign: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
