/** What stands in a file of its own. */
export type SingleFile = 'site' | 'terms' | 'waivers' | 'mandates' | 'seals';

/** What a content file is, from its path alone. */
export type ContentFile =
  | { readonly holds: SingleFile }
  | { readonly holds: 'body' | 'decision'; readonly id: string }
  | { readonly holds: 'document'; readonly id: string }
  | {
      readonly holds: 'edition';
      readonly document: string;
      readonly number: number;
      readonly format: 'markdown' | 'yaml';
    };

const SINGLE: Readonly<Record<string, SingleFile>> = {
  'content/site.yml': 'site',
  'content/terms.yml': 'terms',
  'content/waivers.yml': 'waivers',
  'content/mandates.yml': 'mandates',
  'content/seals.json': 'seals',
};
const RECORD = /^content\/(bodies|decisions)\/([^/]+)\.yml$/;
const DOCUMENT = /^content\/documents\/([^/]+)\/document\.yml$/;
const EDITION = /^content\/documents\/([^/]+)\/editions\/([1-9][0-9]{0,5})\.(md|yml)$/;

/** What stands at this path, or undefined for a stray file. Paths start with `content/`. */
export function contentAt(path: string): ContentFile | undefined {
  const single = Object.hasOwn(SINGLE, path) ? SINGLE[path] : undefined;
  if (single !== undefined) return { holds: single };
  const [, folder, id = ''] = RECORD.exec(path) ?? [];
  if (folder !== undefined) return { holds: folder === 'bodies' ? 'body' : 'decision', id };
  const document = DOCUMENT.exec(path)?.[1];
  if (document !== undefined) return { holds: 'document', id: document };
  const [, owner, number, ending] = EDITION.exec(path) ?? [];
  if (owner === undefined) return undefined;
  return {
    holds: 'edition',
    document: owner,
    number: Number(number),
    format: ending === 'md' ? 'markdown' : 'yaml',
  };
}
