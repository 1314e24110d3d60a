import type { LoadedConstitution } from '../model/constitution.ts';

type Read = Pick<LoadedConstitution, 'constitution' | 'texts'>;

const SCHEMA = /^schemas\/(?:kinds\/)?(.+)\.schema\.json$/;

/** What became of the schemas of an organisation, by which its content is judged: a plain sentence each, by path. */
export function changesOfTemplates(base: Read, now: Read): readonly string[] {
  const paths = [...new Set([...base.texts.keys(), ...now.texts.keys()])].filter((path) => SCHEMA.test(path)).sort();
  return paths.flatMap((path) => {
    const [before, after] = [base.texts.get(path), now.texts.get(path)];
    if (before === after) return [];
    const name = nameOf(path, after === undefined ? base : now);
    if (before === undefined) return [`${name} is new.`];
    return [after === undefined ? `${name} is taken away.` : `${name} changes${numbering(path, base, now)}.`];
  });
}

function nameOf(path: string, { constitution }: Read): string {
  const kind = constitution.kinds.find(({ source }) => source.file === path);
  return kind === undefined ? `The schema “${SCHEMA.exec(path)?.[1] ?? path}”` : `The template “${kind.title}”`;
}

/** The number of a template tells an old text that it need not follow the new one. */
function numbering(path: string, base: Read, now: Read): string {
  const numberIn = ({ constitution }: Read) => constitution.kinds.find(({ source }) => source.file === path)?.number;
  const [before, after] = [numberIn(base), numberIn(now)];
  if (before === undefined || after === undefined) return '';
  return before === after ? ` and keeps its number, ${after}` : ` and is number ${after} now`;
}
