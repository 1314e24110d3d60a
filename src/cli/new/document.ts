import { planDocument } from '../../scaffold/plan-document.ts';
import { answerTo } from '../question.ts';
import { answerAbout, answerKind } from './ask-about-document.ts';
import { documentIds, idFault, suggestedId } from './free-id.ts';
import { answerKindKeys, KIND_KEYS } from './kind-keys.ts';
import type { Recipe } from './recipe.ts';

/** A document of any kind, with its first edition. */
export const document: Recipe = {
  name: 'document',
  summary: 'a document of any kind, with its first edition to be written',
  options: {
    kind: 'The kind of document, by the name of its schema.',
    title: 'The title.',
    id: 'The permanent id, in lower-case letters, digits and hyphens.',
    body: 'The body that it sets up or governs; empty for none.',
    custodian: 'The post that looks after it.',
    ...KIND_KEYS,
  },
  strictness: 'may-leave-words',
  plan: async ({ constitution }, asked) => {
    const kind = await answerKind(constitution, asked);
    const body = await answerTo(
      {
        flag: 'body',
        words: 'Which body does it set up or govern?',
        byDefault: '',
        choices: constitution.bodies.map(({ id, name }) => ({ answer: id, meaning: name })),
      },
      asked,
    );
    const name = constitution.bodies.find(({ id }) => id === body)?.name;
    const { title, custodian } = await answerAbout(constitution, { kind, name }, asked);
    const taken = documentIds(constitution);
    const id = await answerTo(
      {
        flag: 'id',
        words: 'What is its id?',
        hint: 'A permanent name for addresses and citations. It never changes, even if the title does.',
        byDefault: suggestedId(title, taken),
        fault: (answer) => idFault(answer, taken),
      },
      asked,
    );
    const keys = await answerKindKeys(kind, asked);
    const files = planDocument({ id, kind, title, custodian, body: body === '' ? undefined : body, keys });
    return { changes: new Map(files), remarks: optionalSections(kind) };
  },
};

/** Sections that the kind knows and does not require. */
function optionalSections({ sections }: Parameters<typeof planDocument>[0]['kind']): readonly string[] {
  const optional = sections.some(({ isRequired }) => isRequired)
    ? sections.filter(({ isRequired }) => !isRequired)
    : [];
  return optional.length === 0
    ? []
    : [`It may also have these sections: ${optional.map(({ title }) => title).join('; ')}.`];
}
