import { idFromWords } from '../../model/id.ts';
import { type NewSection, planKind } from '../../scaffold/plan-kind.ts';
import { CannotRun } from '../command.ts';
import { type Asked, answerTo } from '../question.ts';
import { idFault, suggestedId } from './free-id.ts';
import type { Recipe } from './recipe.ts';

/** A kind of document, as a schema with the sections that its texts must have. */
export const kind: Recipe = {
  name: 'kind',
  summary: 'a kind of document, with the sections that it must have',
  options: {
    title: 'What a document of this kind is called, such as Charter of a team.',
    id: 'The id of the kind, in lower-case letters, digits and hyphens.',
    description: 'What a document of this kind says, in a sentence.',
    sections: 'The sections in order, such as "Purpose: Say why the group exists.; Membership: Say who may join."',
  },
  strictness: 'nothing-new',
  plan: async ({ constitution }, asked) => {
    const taken = constitution.kinds.map(({ id }) => id);
    const title = await answerTo(
      { flag: 'title', words: 'What is a document of this kind called?', hint: 'Such as: Charter of a team.' },
      asked,
    );
    const byDefault = suggestedId(title, taken);
    const fault = (answer: string) => idFault(answer, taken);
    const id = await answerTo({ flag: 'id', words: 'What is the id of the kind?', byDefault, fault }, asked);
    const description = await answerTo(
      { flag: 'description', words: 'What does such a document say, in a sentence?' },
      asked,
    );
    const sections = await answerSections(asked);
    return {
      changes: new Map([planKind({ id, title, description, sections })]),
      remarks: [`Begin a document of this kind with “cartulary new document --kind ${id}”.`],
    };
  },
};

async function answerSections(asked: Asked): Promise<readonly NewSection[]> {
  const { ask } = asked;
  if (ask === undefined || asked.options['sections'] !== undefined) {
    const hint = 'a title and a hint for each, with semicolons between them';
    const written = await answerTo({ flag: 'sections', words: 'Which sections must it have?', hint }, asked);
    return distinct(
      written
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(sectionFrom),
    );
  }
  const sections: NewSection[] = [];
  for (;;) {
    const isFirst = sections.length === 0;
    const words = isFirst
      ? 'What is the heading of the first section?'
      : 'And of the next? Leave it empty if that was the last.';
    const more = isFirst ? {} : { byDefault: '' };
    const fault = (answer: string) =>
      sections.some((one) => one.id === idFromWords(answer)) || idFromWords(answer) === undefined
        ? 'Give a heading that no other section has, in Latin letters.'
        : undefined;
    const heading = await answerTo({ flag: 'sections', words, fault, ...more }, asked);
    if (heading === '') return sections;
    const guidance = await answerTo(
      {
        flag: 'sections',
        words: `What should the writer say under “${heading}”?`,
        hint: 'A sentence that stands there until it is replaced.',
      },
      asked,
    );
    sections.push(sectionFrom(`${heading.replaceAll(':', '')}: ${guidance}`));
  }
}

function sectionFrom(written: string): NewSection {
  const [title = '', ...rest] = written.split(':');
  const id = idFromWords(title);
  if (id === undefined) throw new CannotRun(`--sections will not do: no id can be made from “${title}”.`);
  return { id, title: title.trim(), guidance: rest.join(':').trim() };
}

function distinct(sections: readonly NewSection[]): readonly NewSection[] {
  const twice = sections.find(({ id }, index) => sections.findIndex((one) => one.id === id) !== index);
  if (twice !== undefined) throw new CannotRun(`--sections will not do: “${twice.title}” stands twice.`);
  if (sections.length === 0) throw new CannotRun('--sections will not do: name at least one section.');
  return sections;
}
