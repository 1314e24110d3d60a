import type { Constitution } from '../model/constitution.ts';
import { shortTitle } from './short-title.ts';

/** What a file is, in words: `Economy Group, edition 1`. Undefined for a file that the tool does not know. */
export type NameFile = (file: string) => string | undefined;

const EDITION = /^content\/documents\/([^/]+)\/editions\/([1-9][0-9]*)\.(?:md|yml)$/;
const DOCUMENT = /^content\/documents\/([^/]+)\/document\.yml$/;
const BODY = /^content\/bodies\/([^/]+)\.yml$/;
const DECISION = /^content\/decisions\/([^/]+)\.yml$/;
const TEMPLATE = /^schemas\/kinds\/([^/]+)\.schema\.json$/;
const SINGLE: Readonly<Record<string, string>> = {
  'content/site.yml': 'The file with the site’s settings',
  'content/terms.yml': 'The list of terms',
  'content/waivers.yml': 'The list of waivers',
  'content/mandates.yml': 'The list of mandates',
  'content/seals.json': 'The book of seals',
};

/** Names files as the pages name what is in them. A file that could not be read is named by where it lies. */
export function nameFiles({ documents, bodies }: Pick<Constitution, 'documents' | 'bodies'>): NameFile {
  const titles = new Map(documents.map(({ id, title }) => [id, shortTitle(title)]));
  const names = new Map(bodies.map(({ id, name }) => [id, shortTitle(name)]));
  return (file) => {
    if (Object.hasOwn(SINGLE, file)) return SINGLE[file];
    const [, document, number] = EDITION.exec(file) ?? [];
    const title = titles.get(document ?? DOCUMENT.exec(file)?.[1] ?? '');
    if (title !== undefined && title !== '' && !isIdAlone(title, file))
      return number === undefined ? title : `${title}, edition ${number}`;
    return names.get(BODY.exec(file)?.[1] ?? '') ?? namedById(file);
  };
}

/** A document without a readable title is known by its id, which is no name. */
function isIdAlone(title: string, file: string): boolean {
  return file.startsWith(`content/documents/${title}/`);
}

function namedById(file: string): string | undefined {
  const decision = DECISION.exec(file)?.[1];
  if (decision !== undefined) return `The decision ${decision}`;
  const template = TEMPLATE.exec(file)?.[1];
  return template === undefined ? undefined : `The template ${template}`;
}
