import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { editionAddress } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import { remembered } from '../model/remembered.ts';
import { type DecidedText, decidedTexts } from './decided-texts.ts';
import { judgeMeeting, type MeetingPoint } from './judge-meeting.ts';
import { lawsAt } from './law-at.ts';

/** Something that every law by which a meeting may have decided has against it. */
export interface Contradiction {
  readonly decision: Decision;
  readonly point: MeetingPoint;
  /** The first text that it touches. */
  readonly text: DecidedText;
}

const ABOUT = ['quorum', 'majority'] as const;

/** What the constitution's own numbers, as they stood, have against what was decided on texts, each point of a decision once. */
export function decisionsContradicted(
  constitution: Constitution,
  about: (typeof ABOUT)[number],
): readonly Contradiction[] {
  return allContradicted(constitution).filter(({ point }) => point.about === about);
}

const allContradicted = remembered((constitution: Constitution) =>
  constitution.decisions.flatMap((decision) => [...contradicted(decision, constitution)]),
);

function* contradicted(decision: Decision, constitution: Constitution): Iterable<Contradiction> {
  const laws = lawsAt(decision, constitution);
  const told = new Set<string>();
  for (const text of decidedTexts(decision, constitution)) {
    const matter = { document: text.document.id, deed: text.deed };
    const judged = laws.map((law) => judgeMeeting(decision, matter, law).filter(({ weight }) => weight === 'reason'));
    for (const about of ABOUT) {
      const reasons = judged.map((points) => points.filter((point) => point.about === about));
      // What one law allows, the record does not contradict.
      if (reasons.some((points) => points.length === 0)) continue;
      for (const point of reasons[0] ?? []) {
        const key = `${about} ${point.clause?.address} ${point.finds}`;
        if (!told.has(key)) yield { decision, point, text };
        told.add(key);
      }
    }
  }
}

/** A contradiction as a finding, at a key of the decision, with the clause that asks for it. */
export function contradictionFinding(
  { decision, point, text }: Contradiction,
  said: { readonly key: string; readonly help: string; readonly gist: string },
): Finding {
  const { asks, finds, clause } = point;
  const sentence = `${asks === undefined ? '' : `${asks}; `}${finds}.`;
  return {
    place: decision.source.valueAt(`/${said.key}`),
    at: editionAddress(text.edition),
    message: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    help: said.help,
    gist: said.gist,
    ...(clause === undefined
      ? {}
      : {
          mandate: clause.address,
          related: [{ place: clause.number.place(), message: 'This number was in force at that meeting.' }],
        }),
  };
}

/** What to do with a text on which a meeting could not decide so, as the end of a help. */
export function notDecided({ edition, deed }: DecidedText): string {
  const at = editionAddress(edition);
  if (deed === 'corrects') return `Else ${at} was not corrected by the rules: put the correction to the next meeting.`;
  if (deed === 'repeals')
    return `Else ${at} was not repealed by the rules: take it out of \`repeals\`, delete \`repeal\` in it, and put it to the next meeting.`;
  return `Else ${at} was not adopted by the rules: write \`status: proposed\` in it, delete \`adoption\` and \`commencement\`, and put it to the next meeting.`;
}
