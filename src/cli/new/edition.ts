import type { Constitution, Document } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { nearest } from '../../model/suggest.ts';
import { editionToCopy, nextNumber, planEdition } from '../../scaffold/plan-edition.ts';
import { CannotRun } from '../command.ts';
import { type Asked, answerTo } from '../question.ts';
import type { Recipe } from './recipe.ts';

/** The next edition of a document, as a draft. */
export const edition: Recipe = {
  name: 'edition',
  summary: 'the next edition of a document, as a draft to change',
  options: {
    document: 'The document. It may also stand behind the word edition.',
    from: 'The number of the edition to copy. Without it, the one in force, else the latest.',
    change: 'substantive where what is meant changes, editorial where only the writing does.',
    note: 'What changes, in one sentence.',
    illustrative: 'yes or no: whether the new edition is an illustration too.',
  },
  strictness: 'may-copy-faults',
  plan: async ({ constitution }, asked, { operands }) => {
    const document = await answerDocument(constitution, asked, operands[1]);
    const from = await answerFrom(document, asked);
    const words = `What does edition ${nextNumber(document)} change?`;
    const change = await answerTo(
      {
        flag: 'change',
        words,
        byDefault: 'substantive',
        choices: [
          { answer: 'substantive', meaning: 'what is meant' },
          { answer: 'editorial', meaning: 'only the writing' },
        ],
      },
      asked,
    );
    const note = await answerTo(
      {
        flag: 'note',
        words: 'What changes, in one sentence?',
        hint: 'Such as: The quorum rises from three to four.',
        byDefault: '',
      },
      asked,
    );
    return planEdition({
      document,
      from,
      change: change === 'editorial' ? 'editorial' : 'substantive',
      note: note === '' ? undefined : note,
      isIllustrative: from.isIllustrative && (await answerIllustrative(from.number, asked)),
    });
  },
};

async function answerDocument(
  constitution: Constitution,
  asked: Asked,
  operand: string | undefined,
): Promise<Document> {
  const ids = constitution.documents.map(({ id }) => id);
  const options = operand === undefined ? asked.options : { ...asked.options, document: operand };
  const question = {
    flag: 'document',
    words: 'Of which document?',
    choices: constitution.documents.map(({ id, title }) => ({ answer: id, meaning: title })),
  };
  const written = options['document'];
  if (written !== undefined && documentWithId(constitution, written) === undefined) {
    const near = nearest(written, ids);
    throw new CannotRun(`There is no document “${written}”${near === undefined ? '.' : `: did you mean “${near}”?`}`);
  }
  const document = documentWithId(constitution, written ?? (await answerTo(question, { ...asked, options })));
  if (document === undefined) throw new CannotRun('There is no such document.');
  return document;
}

async function answerFrom(document: Document, asked: Asked): Promise<Document['editions'][number]> {
  const usual = editionToCopy(document);
  if (usual === undefined) throw new CannotRun(`“${document.title}” has no edition to copy.`);
  // Who does not say it means the one in force, so nobody is asked.
  const written = asked.options['from'] ?? String(usual.number);
  const from = document.editions.find(({ number }) => String(number) === written);
  if (from === undefined) throw new CannotRun(`“${document.title}” has no edition ${written}.`);
  return from;
}

async function answerIllustrative(number: number, asked: Asked): Promise<boolean> {
  const question = {
    flag: 'illustrative',
    words: `Edition ${number} is an illustration, which nobody can adopt. Is the new one an illustration too?`,
    byDefault: 'yes',
    choices: [{ answer: 'yes' }, { answer: 'no' }],
  };
  return (await answerTo(question, asked)) === 'yes';
}
