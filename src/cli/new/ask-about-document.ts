import type { Constitution } from '../../model/constitution.ts';
import type { Kind } from '../../model/kind.ts';
import { CannotRun } from '../command.ts';
import { type Asked, answerTo } from '../question.ts';
import { mostUsual, saidOf } from './usual.ts';

/** What a new document says of itself. */
export interface AboutDocument {
  readonly title: string;
  readonly custodian: string | undefined;
}

/** Asks for a kind of document. The default is the kind that most often sets up a body which reports to another. */
export async function answerKind({ kinds, documents, bodies }: Constitution, asked: Asked): Promise<Kind> {
  if (kinds.length === 0) throw new CannotRun('There is no kind of document yet: run “cartulary new kind” first.');
  const reporting = bodies.filter(({ reportsTo }) => reportsTo.length > 0).map(({ id }) => id);
  const known = documents.filter((document) => kinds.some(({ id }) => id === document.kind));
  const usual = mostUsual(
    known.filter(({ body }) => body !== undefined && reporting.includes(body)).map(({ kind }) => kind),
  );
  const answer = await answerTo(
    {
      flag: 'kind',
      words: 'Which kind of document is it?',
      byDefault: kinds.length === 1 ? kinds[0]?.id : usual,
      choices: kinds.map(({ id, title }) => ({ answer: id, meaning: title })),
    },
    asked,
  );
  const kind = kinds.find(({ id }) => id === answer);
  if (kind === undefined) throw new CannotRun(`There is no kind “${answer}”.`);
  return kind;
}

/**
 * Asks for title and custodian. The defaults say of this body what other documents of the kind say of theirs; without
 * a name there is none for the title.
 */
export async function answerAbout(
  { documents, bodies }: Constitution,
  { kind, name }: { readonly kind: Kind; readonly name: string | undefined },
  asked: Asked,
): Promise<AboutDocument> {
  const fellows = documents
    .filter((document) => document.kind === kind.id)
    .map((document) => ({
      ...document,
      bodyName: bodies.find(({ id }) => id === document.body)?.name ?? document.title,
    }));
  const titles = fellows.flatMap((fellow) => saidOf(fellow.title, fellow.bodyName, name) ?? []);
  const custodians = fellows.flatMap(
    (fellow) =>
      saidOf(fellow.custodian, fellow.bodyName, name) ??
      (fellow.custodian?.includes(fellow.bodyName) === true ? [] : (fellow.custodian ?? [])),
  );
  const title = await answerTo(
    {
      flag: 'title',
      words: 'What is the title of the document?',
      byDefault: mostUsual(titles) ?? (name === undefined ? undefined : `${kind.title}: ${name}`),
    },
    asked,
  );
  const custodian = await answerTo(
    {
      flag: 'custodian',
      words: 'Which post looks after the document?',
      hint: 'A post and no person’s name, such as: the secretary.',
      byDefault: mostUsual(custodians) ?? '',
    },
    asked,
  );
  return { title, custodian: custodian === '' ? undefined : custodian };
}
