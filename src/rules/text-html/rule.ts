import type { Edition, RawHtml } from '../../model/edition.ts';
import { editionAddress, provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { missingSections } from '../missing-sections.ts';
import { quote } from '../quote.ts';
import { knownSections } from '../section-filling.ts';

const INSTEAD: Readonly<Record<string, string>> = {
  b: 'For bold, write `**words**`.',
  strong: 'For bold, write `**words**`.',
  i: 'For italics, write `*words*`.',
  em: 'For italics, write `*words*`.',
  br: 'For a new line, end the line before with a backslash.',
  a: 'For a link, write `[words](https://…)`.',
  p: 'For a new paragraph, leave an empty line.',
  ul: 'For a list, begin each line with `- `.',
  li: 'For a list, begin each line with `- `.',
};

/** A text holds no HTML, which could hide words from a reader or run. */
export const textHtml: EditionRule = {
  id: 'text-html',
  summary: 'A text holds no HTML.',
  scope: 'edition',
  check: function* (judged) {
    const told = toldElsewhere(judged);
    const opened = new Set<string>();
    for (const html of judged.edition.rawHtml) {
      if ((html.isComment && told(html)) || isClosingOf(html, opened)) continue;
      opened.add(tagOf(html));
      yield findingFor(html, judged.edition);
    }
  },
};

/** Knows the comments that another rule has pointed at already: one cause, one diagnostic. */
function toldElsewhere(judged: JudgedEdition): (html: RawHtml) => boolean {
  const empty = knownSections(judged).filter(({ filling }) => filling === 'empty');
  const sections = new Set(empty.flatMap(({ section, known }) => [section.id, known.id]));
  const near = missingSections(judged).flatMap(({ nearMisses }) => nearMisses);
  const lines = near.filter(({ because }) => because === 'comment').map(({ place }) => place.line);
  return ({ section, place }) =>
    (section !== undefined && sections.has(section)) ||
    lines.some((line) => line >= place.line && line <= place.endLine);
}

function isClosingOf({ value }: RawHtml, opened: ReadonlySet<string>): boolean {
  return value.startsWith('</') && opened.has(value.replace(/[^A-Za-z0-9]/g, '').toLowerCase());
}

function tagOf({ value }: RawHtml): string {
  return (/^<\/?([A-Za-z][A-Za-z0-9]*)/.exec(value)?.[1] ?? '').toLowerCase();
}

function findingFor(html: RawHtml, edition: Edition): Finding {
  return {
    place: html.place,
    at: html.section === undefined ? editionAddress(edition) : provisionAddress(edition, html.section),
    ...(html.isComment ? commentWords(html) : htmlWords(html)),
  };
}

function commentWords({ value }: RawHtml): Pick<Finding, 'message' | 'help'> {
  return {
    message: `The text holds a comment, ${quote(value)}, which is not published.`,
    help: 'Delete it, or move its words to an editor’s note under `notes`.',
  };
}

function htmlWords(html: RawHtml): Pick<Finding, 'message' | 'help'> {
  const tag = tagOf(html);
  const instead = Object.hasOwn(INSTEAD, tag) ? INSTEAD[tag] : undefined;
  return {
    message: `The text holds HTML, ${quote(html.value)}, which is not published.`,
    help: instead ?? 'Take it out, and keep the words as plain text.',
  };
}
