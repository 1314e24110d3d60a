import { idFromWords } from '../../model/id.ts';
import { firstSections } from '../../scaffold/markdown-sections.ts';
import { planBody } from '../../scaffold/plan-body.ts';
import { planDocument } from '../../scaffold/plan-document.ts';
import { answerTo } from '../question.ts';
import { answerBodyKind, answerName, answerParent, answerSeats, FUNCTION, rolesFor } from './ask-about-body.ts';
import { answerAbout, answerKind } from './ask-about-document.ts';
import { bodyIds, documentIds } from './free-id.ts';
import { answerKindKeys, KIND_KEYS } from './kind-keys.ts';
import type { Recipe } from './recipe.ts';

/** A group that another body commissions, with the document that constitutes it. */
export const group: Recipe = {
  name: 'group',
  summary: 'a group, with the document that sets it up, such as its terms of reference',
  options: {
    kind: 'The kind of document, by the name of its schema.',
    name: 'The name.',
    id: 'The permanent id, in lower-case letters, digits and hyphens.',
    'short-name': 'What it is called in the middle of a sentence.',
    'body-kind': 'The kind of body, by a word that other bodies are named with.',
    function: 'What it is for, in a few words.',
    'reports-to': 'The body to which it reports, and which commissions it.',
    seat: 'What holds its seat on the body that keeps one for it, such as chair.',
    title: 'The title of the document.',
    custodian: 'The post that looks after the document.',
    ...KIND_KEYS,
  },
  strictness: 'may-leave-words',
  plan: async (drafting, asked) => {
    const { constitution } = drafting;
    const kind = await answerKind(constitution, asked);
    const named = await answerName([...bodyIds(constitution), ...documentIds(constitution)], asked);
    const fellows = constitution.documents
      .filter((document) => document.kind === kind.id)
      .flatMap(({ body }) => body ?? []);
    const bodyKind = await answerBodyKind(constitution, fellows, asked);
    const purpose = await answerTo(FUNCTION, asked);
    const parent = await answerParent(constitution, bodyKind, asked);
    const seatsElsewhere = await answerSeats(constitution, bodyKind, asked);
    const about = await answerAbout(constitution, { kind, name: named.name }, asked);
    const keys = await answerKindKeys(kind, asked);
    const section = firstSections(kind)[0];
    const body = {
      ...named,
      kind: bodyKind,
      function: purpose,
      constitutedBy: `${named.id}#${section?.id ?? idFromWords(kind.title) ?? 'section'}`,
      reportsTo: parent,
      commissionedBy: parent,
      seatsElsewhere,
      roles: rolesFor(constitution, bodyKind),
    };
    const files = planDocument({ id: named.id, kind, ...about, body: named.id, keys });
    return { changes: new Map([...planBody(drafting, body), ...files]), remarks: [] };
  },
};
