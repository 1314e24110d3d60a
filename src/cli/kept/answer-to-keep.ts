import type { Verdict } from '../../gate/judge.ts';
import type { DatedEdition } from '../../model/constitution.ts';
import type { Grounds } from '../../pipeline/check-folder.ts';
import { type OtherNames, type TextFace, textFaces } from '../../pipeline/text-face.ts';
import type { SaidAnswer } from '../hand-over.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** What was there when the check began, by path, in the words of `wordsToKeep`. */
export type FoundThings = ReadonlyMap<string, string>;

/** An answer with all by which a later run can know that it holds still. */
export function answerToKeep(
  said: SaidAnswer,
  { verdict, grounds }: { readonly verdict: Verdict; readonly grounds: Grounds },
  things: FoundThings,
): KeptAnswer {
  const { site, day, bodies, documents } = verdict.loaded;
  const faces = new Map<string, TextFace>();
  for (const [{ source }, face] of standaloneFaces(verdict, grounds)) faces.set(source.file, face);
  const entries = [...things].map(([path, stand]) => {
    const face = faces.get(path);
    return { path, stand, face: face === undefined ? '' : JSON.stringify(face) };
  });
  const names: OtherNames = {
    bodies: bodies.map(({ name, shortName }) => ({ name, shortName })),
    documents: documents.map(({ title }) => ({ title })),
  };
  return { day, timeZone: site.timeZone, said, names: JSON.stringify(names), entries };
}

/** The faces of the texts whose words nothing in the answer tells of, nor was found by. */
function* standaloneFaces(verdict: Verdict, { loaded, asked }: Grounds): Iterable<readonly [DatedEdition, TextFace]> {
  // Changes that were tried were tried on all texts as they were.
  if ([...verdict.proposals.values()].some((fixes) => fixes.length > 0)) return;
  const told = new Set(
    [...verdict.diagnostics, ...verdict.waived.map(({ diagnostic }) => diagnostic)].flatMap(({ place, related }) => [
      place.file,
      ...related.map((other) => other.place.file),
    ]),
  );
  for (const [edition, face] of textFaces(loaded.constitution, loaded.looks))
    if (!asked.has(edition) && !told.has(edition.source.file)) yield [edition, face];
}
