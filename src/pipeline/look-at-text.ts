import { judgeText } from '../gate/judge-text.ts';
import { keepFew } from '../model/keep-few.ts';
import type { Source } from '../model/place.ts';
import { remembered } from '../model/remembered.ts';
import type { NamesInUse } from '../model/rule.ts';
import type { AboutText, LookAtText, TextLook } from '../model/text-look.ts';
import { rules } from '../rules/index.ts';
import { fingerprintOf } from '../seals/chain.ts';

const aboutEditions = rules.filter((rule) => rule.scope === 'edition');
const MOST_NAMES = 8;

interface LastLook {
  /** With the title of its own document among them. */
  readonly names: string;
  readonly words: string;
  readonly look: TextLook;
}

/** What was seen of a text, the last time. A text that was read never changes, so only other grounds give another look. */
const LAST_LOOKS = new WeakMap<Source, LastLook>();

/** All that the gate asks of a text by itself, and what a seal would hold of it. */
export const lookAtText: LookAtText = (edition, { words: cited, ...about }) => {
  const names = namesOf(about.names);
  const words = cited.join('\n');
  const last = LAST_LOOKS.get(edition.source);
  if (last?.look.kind === about.kind && last.names === names && last.words === words) return last.look;
  const look = lookAnew(edition, about);
  LAST_LOOKS.set(edition.source, { names, words, look });
  return look;
};

function lookAnew(edition: Parameters<LookAtText>[0], about: AboutText): TextLook {
  return {
    kind: about.kind,
    findings: judgeText(edition, about, aboutEditions),
    fingerprint: edition.status === 'adopted' ? fingerprintOf(about.document, edition) : undefined,
  };
}

/** The names in use as one text, the same for the same names: so two of them are compared at once. */
const namesOf = remembered(({ terms, bodies, documents }: NamesInUse): string => {
  const named = [
    terms.map(({ id, term, also, not }) => [id, term, also, not]),
    bodies.map(({ name, shortName }) => [name, shortName]),
    documents.map(({ title }) => title),
  ];
  const text = JSON.stringify(named);
  return keptNames(text, () => text);
});

const keptNames = keepFew<string, string>(MOST_NAMES);
