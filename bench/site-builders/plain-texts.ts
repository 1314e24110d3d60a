import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as any maker of sites reads it: CommonMark without our marks. */
export interface PlainText {
  /** Its address, such as `charter-3-1`: the document and the edition. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Every Markdown edition of an organisation, in code-point order of their paths. Numbers are printed, and links lead to pages. */
export function readPlainTexts(root: string): readonly PlainText[] {
  const documents = join(root, 'content/documents');
  return readdirSync(documents)
    .sort()
    .flatMap((document) => {
      const editions = join(documents, document, 'editions');
      return readdirSync(editions)
        .sort()
        .map((file) => plainText(document, Number.parseInt(file, 10), readFileSync(join(editions, file), 'utf8')));
    });
}

function plainText(document: string, edition: number, text: string): PlainText {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const quorum = /words: (\w+)/.exec(front)?.[1] ?? '';
  const plain = body
    .replaceAll('{quorum}', quorum)
    .replaceAll(/ \{[^}]*\}/g, '')
    .replaceAll(/\[\]\(#/g, `[](${document}@${edition}#`)
    .replaceAll(/\[\]\(([a-z0-9-]+)(?:@(\d+))?#([a-z0-9-]+)\)/g, linked)
    .replaceAll(/\[([^\]]+)\]\((?:body|term):[^)]+\)/g, '$1');
  return {
    id: `${document}-${edition}`,
    title: `Charter ${document.replace(/\D+/, '')}, edition ${edition}`,
    body: plain,
  };
}

function linked(_: string, document: string, edition = '1', provision: string): string {
  return `[${provision.replaceAll('-', ' ')} of ${document.replace('-', ' ')}](/${document}-${edition}/)`;
}
