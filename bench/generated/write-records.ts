import { type DocumentPlan, GROUP_SIZE } from './plan-document.ts';
import { idOfTerm, TERMS } from './terms.ts';

/** The text of a file, and its path in the folder of the organisation. */
export type GeneratedFile = readonly [path: string, text: string];

/** All that stands beside the documents: the site, the terms, the bodies, and the decisions that adopted the texts. */
export function writeRecords(plans: readonly DocumentPlan[]): readonly GeneratedFile[] {
  return [
    ['content/site.yml', 'name: Generated Society\nlanguage: en-GB\nurl: https://generated.example/\n'],
    ['content/terms.yml', TERMS.map(termLine).join('')],
    ['content/bodies/society.yml', 'name: Society\nkind: meeting\nconstituted-by: charter-0#purpose\n'],
    ...plans.filter(({ number }) => number % GROUP_SIZE === 0).map(bodyFile),
    ...decisionFiles(plans),
  ];
}

function termLine([term, definition]: (typeof TERMS)[number]): string {
  return `- {id: ${idOfTerm(term)}, term: ${term}, definition: "${definition}"}\n`;
}

function bodyFile({ id, body }: DocumentPlan): GeneratedFile {
  const lines = [
    `name: ${body.replace('group-', 'Group ')}`,
    'kind: group',
    `constituted-by: ${id}#purpose`,
    'reports-to: [society]',
    'seats:',
    '  - {id: chair, role: chair, holder: elected by the group}',
  ];
  return [`content/bodies/${body}.yml`, `${lines.join('\n')}\n`];
}

function decisionFiles(plans: readonly DocumentPlan[]): readonly GeneratedFile[] {
  const adopted = plans.flatMap(({ id, editions }) =>
    editions.flatMap((edition, index) =>
      edition.status === 'adopted' ? [{ ...edition, address: `${id}@${index + 1}` }] : [],
    ),
  );
  return [...Map.groupBy(adopted, ({ meeting }) => meeting)].map(([meeting, texts]) => {
    const lines = [
      'body: society',
      `date: ${texts[0]?.date}`,
      'minute: "4"',
      'procedure: ordinary',
      'present: 31',
      'votes: {for: 28, against: 1, abstained: 2}',
      `adopts: [${texts.map(({ address }) => address).join(', ')}]`,
    ];
    return [`content/decisions/${meeting}.yml`, `${lines.join('\n')}\n`];
  });
}
