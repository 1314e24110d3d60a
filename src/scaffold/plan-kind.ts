/** A section that texts of a new kind must have. */
export interface NewSection {
  readonly id: string;
  readonly title: string;
  /** What the writer should say there. */
  readonly guidance: string;
}

/** A kind of document that is to be begun. */
export interface NewKind {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In the order in which a text has them. */
  readonly sections: readonly NewSection[];
}

/** The file of a kind's schema, by its path, and its text. */
export function planKind({ id, title, description, sections }: NewKind): readonly [path: string, text: string] {
  const properties = sections.map((section) => [
    section.id,
    { $ref: '../section.schema.json', title: section.title, description: section.guidance },
  ]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `kinds/${id}`,
    title,
    description,
    'x-number': 1,
    type: 'object',
    properties: {
      sections: {
        type: 'object',
        properties: Object.fromEntries(properties),
        required: sections.map((section) => section.id),
        'x-ordered': true,
      },
    },
    required: ['sections'],
  };
  return [`schemas/kinds/${id}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`];
}
