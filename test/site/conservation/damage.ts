/** One way of losing something on a page. Gives the page as damaged, or undefined where it holds nothing to lose so; `pick` chooses one of a number. */
export type Damage = (html: string, pick: (count: number) => number) => string | undefined;

const TEXT = /<div class="text">[\s\S]*?<div class="beside">|<div class="text">[\s\S]*?<p class="for-screen">/g;
const APPARATUS = /<ul class="apparatus"[\s\S]*?<\/ul>(?:(?!<ul)[\s\S])*?(?=<\/div>|<ol|<\/section>|<section)/g;

/** Every way, by what is lost. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  paragraph: without(/<p(?: class="lead-in"[^>]*)?>(?:(?!<\/p>)[\s\S])*[\p{L}\p{N}](?:(?!<\/p>)[\s\S])*<\/p>/gu),
  heading: without(/<h[2-6]>[\s\S]*?<\/h[2-6]>/g),
  clause: without(/<li class="clause[^>]*>[\s\S]*?<\/div> ?<\/li>/g),
  number: without(/<a class="mark[^>]*>[\s\S]*?<\/a>/g),
  note: without(/<div class="note"[\s\S]*?<\/div>/g),
  word: dropWord,
  letter: dropLetter,
  'order of clauses': swapParagraphs,
  text: (html) => html.replace(TEXT, (text) => text.replaceAll(/>[^<]+</g, '><')),
};

/** A dice that falls alike for the same seed. */
export function dice(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * count);
  };
}

/** The page without one of what matches in its text. */
function without(pattern: RegExp): Damage {
  return inText((text, pick) => {
    const found = [...text.matchAll(pattern)];
    const one = found[pick(found.length)];
    return one && text.slice(0, one.index) + text.slice(one.index + one[0].length);
  });
}

function dropWord(html: string, pick: (count: number) => number): string | undefined {
  return changeWords((words) => words.replace(/[\p{L}\p{N}]+/u, ''))(html, pick);
}

function dropLetter(html: string, pick: (count: number) => number): string | undefined {
  return changeWords((words) => words.replace(/[\p{L}\p{N}](?=\P{L}*$)/u, ''))(html, pick);
}

/** Changes a run of words that is no link: the tool writes the words of some. */
function changeWords(change: (words: string) => string): Damage {
  return inText((text, pick) => {
    const paragraphs = [...text.matchAll(/<p(?: class="lead-in"[^>]*)?>((?:(?!<\/p>)[\s\S])*)<\/p>/g)];
    const runs = paragraphs.flatMap((match) =>
      [...(match[1] ?? '').matchAll(/(?:^|<\/(?:a|em|strong)>)([^<]*[\p{L}\p{N}][^<]*)/gu)].map((run) => ({
        start: match.index + match[0].indexOf(match[1] ?? '') + run.index + run[0].indexOf(run[1] ?? ''),
        words: run[1] ?? '',
      })),
    );
    const one = runs[pick(runs.length)];
    return one && text.slice(0, one.start) + change(one.words) + text.slice(one.start + one.words.length);
  });
}

function swapParagraphs(html: string, pick: (count: number) => number): string | undefined {
  return inText((text) => {
    const found = [...text.matchAll(/<p>([^<]{8,})<\/p>/g)];
    const index = pick(Math.max(0, found.length - 1));
    const [one, other] = [found[index], found[index + 1]];
    if (one === undefined || other === undefined || one[0] === other[0]) return undefined;
    return (
      text.slice(0, one.index) +
      other[0] +
      text.slice(one.index + one[0].length, other.index) +
      one[0] +
      text.slice(other.index + other[0].length)
    );
  })(html, pick);
}

function inText(change: Damage): Damage {
  return (html, pick) => {
    const [region] = html.match(TEXT) ?? [];
    if (region === undefined) return undefined;
    const kept = region.replaceAll(APPARATUS, '');
    const changed = change(kept, pick);
    return changed === undefined || changed === kept ? undefined : html.replace(region, () => changed);
  };
}
