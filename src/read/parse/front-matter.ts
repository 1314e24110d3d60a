import matter from 'gray-matter';
import { lineStarts } from '../../model/line-starts.ts';

/** A Markdown file split into the YAML above and the text below, each with the line, from 1, on which it begins. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Why a file has no front matter that we take, and on which line. */
export interface FrontMatterFault {
  readonly fault: 'missing' | 'unclosed' | 'language' | 'blank';
  readonly line: number;
}

const refuseToRun = {
  parse: (): never => {
    throw new Error('front matter is data and never runs');
  },
};

/** The only engine: it hands on the text as it stands, for our own YAML reader. */
const asWritten = {
  parse: (yaml: string): object => ({ yaml }),
  stringify: (): string => '',
};

// gray-matter looks for a remark in front of every blank, in time that grows with the square of a run of them.
const TOO_MANY_BLANKS = /\s{2000}/;

const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: asWritten,
    json: refuseToRun,
    js: refuseToRun,
    javascript: refuseToRun,
  },
};

/**
 * Splits a Markdown file that opens with a line of exactly `---` and closes its front matter with another.
 * Nothing in it is run, whatever language it names.
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const [first = ''] = text.split('\n', 1);
  if (first !== '---')
    return {
      fault: /^---\s*[^\s-]/.test(first) ? 'language' : 'missing',
      line: 1,
    };
  const closing = text.indexOf('\n---', 3);
  if (closing === -1) return { fault: 'unclosed', line: 1 };
  const above = text.slice(0, closing);
  const line = lineStarts(above).length + 1;
  if (!/^\n---(?:\n|$)/.test(text.slice(closing, closing + 5))) return { fault: 'unclosed', line };
  if (TOO_MANY_BLANKS.test(above)) return { fault: 'blank', line: 1 };
  // It makes copies of all that it is given: the text below is none of its business.
  const { matter: yaml } = matter(`${above}\n---\n`, OPTIONS);
  return {
    yaml: yaml.replace(/^\n/, ''),
    yamlLine: 2,
    body: text.slice(closing + '\n---\n'.length),
    bodyLine: line + 1,
  };
}
