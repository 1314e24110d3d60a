/** The file of a body. */
export function bodyPath(id: string): string {
  return `content/bodies/${id}.yml`;
}

/** The file of a decision. */
export function decisionPath(id: string): string {
  return `content/decisions/${id}.yml`;
}

/** The folder of a document, with a slash at its end. */
export function documentFolder(id: string): string {
  return `content/documents/${id}/`;
}

/** The file that says what a document is. */
export function documentPath(id: string): string {
  return `${documentFolder(id)}document.yml`;
}

/** The file of an edition in Markdown. */
export function markdownPath(document: string, number: number): string {
  return `${documentFolder(document)}editions/${number}.md`;
}

/** The file of the glossary. */
export const TERMS_PATH = 'content/terms.yml';

/** The file of the waivers. */
export const WAIVERS_PATH = 'content/waivers.yml';

/** The file of the seals. */
export const SEALS_PATH = 'content/seals.json';

/** The file that says which check upholds which clause. */
export const MANDATES_PATH = 'content/mandates.yml';
