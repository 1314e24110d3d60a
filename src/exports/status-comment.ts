import { absoluteUrl, contentAddresses } from '../model/addresses.ts';
import { dateInWords } from '../model/plain-date.ts';
import { type StatusSubject, statusInWords } from '../model/status/status-of.ts';

/** What could end a comment, or make the front matter unreadable. Source: YAML 1.2.2, section 5.1. */
const NOT_ON_ONE_LINE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;

/** What an edition is, as comments of YAML, each with its line feed: its name, its status on the day, and its page. */
export function statusComment(subject: StatusSubject): string {
  const { constitution, document, edition } = subject;
  const { title, story } = statusInWords(subject);
  const page = absoluteUrl(constitution.site.url, contentAddresses.edition(document.id, edition.number));
  return [
    `${document.title}, edition ${edition.number}`,
    `${title}. ${story}`,
    `As on ${dateInWords(constitution.day)}: ${page}`,
  ]
    .map((line) => `# ${line.replace(NOT_ON_ONE_LINE, ' ').trim()}\n`)
    .join('');
}
