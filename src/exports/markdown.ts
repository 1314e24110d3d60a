import type { DatedEdition } from '../model/constitution.ts';
import type { ExportFormat } from './export-format.ts';
import { statusComment } from './status-comment.ts';
import { writeBody } from './write-body.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/**
 * The edition as Markdown: the file itself where it was written so, else the same content in the syntax of a Markdown
 * edition. Read back, that gives the same provisions; a label stands in bold at the head of its clause. What the edition is
 * stands at the top of the front matter, in comments, which are no part of it.
 */
export const markdownExport: ExportFormat = {
  id: 'markdown',
  fileName: 'index.md',
  mediaType: 'text/markdown',
  title: 'Markdown',
  render: (edition, document, constitution) => {
    const text = edition.source.file.endsWith('.md') ? edition.source.text : writtenAsMarkdown(edition);
    const opening = text.indexOf('\n') + 1;
    const comment = statusComment({ constitution, document, edition });
    return text.slice(0, opening) + comment + text.slice(opening);
  },
};

function writtenAsMarkdown(edition: DatedEdition): string {
  const body = writeBody(edition.content);
  return `---\n${writeFrontMatter(edition.frontMatter)}---\n${body === '' ? '' : `\n${body}`}`;
}
