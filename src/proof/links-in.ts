import { type Position, positionAt } from './position.ts';
import type { EditionFile, Subject } from './subject.ts';

const LINK = /\[[^[\]]*\]\(([^()\s]+)\)/g;

/** A citation in the text of an edition. */
export interface WrittenLink {
  readonly of: EditionFile;
  /** The target as written, such as `rules#quorum`. */
  readonly target: string;
  /** Where its bracket opens. */
  readonly position: Position;
  /** The file with another target. */
  readonly with: (target: string) => string;
}

/** The citations in the texts of all editions, in the order of the pages. What stands in code, or leads to the web, is none. */
export function linksIn({ editions, constitution }: Subject): readonly WrittenLink[] {
  const cited = new Set(
    constitution.citations.map(({ place, written, from }) => `${from.source.file}:${place.line}:${written}`),
  );
  return editions.flatMap((of) =>
    [...of.text.matchAll(LINK)].flatMap((match) => {
      const [whole, target = ''] = match;
      const position = positionAt(of.text, match.index);
      if (!cited.has(`${of.path}:${position.line}:${target}`)) return [];
      const at = match.index + whole.lastIndexOf(target);
      const put = (other: string) => of.text.slice(0, at) + other + of.text.slice(at + target.length);
      return [{ of, target, position, with: put }];
    }),
  );
}

/** Where citations stand that are written in another way, such as with their address at the end of the text. */
export function unreadLinks(subject: Subject): readonly string[] {
  const read = new Set(linksIn(subject).map(({ of, position, target }) => `${of.path}:${position.line} ${target}`));
  const cited = subject.constitution.citations.map(
    ({ place, written, from }) => `${from.source.file}:${place.line} ${written}`,
  );
  return cited.filter((each) => !read.has(each));
}
