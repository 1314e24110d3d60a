import { isRecord } from '../../model/is-record.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas by which one schema judges what stands in a list, or in a group of keys. */
interface Level {
  /** For one entry or key. */
  readonly named: readonly (readonly [string, unknown])[];
  /** For those that have none of their own. */
  readonly others: readonly unknown[];
  /** For all. */
  readonly all: readonly unknown[];
}

/** How some schemas that are held against one value judge what stands in it. */
export interface LevelsBelow {
  readonly inGroup: readonly Level[];
  readonly inList: readonly Level[];
}

/** How these schemas, held against one value, judge what stands in it. */
export function levelsBelow(schemas: readonly Schema[]): LevelsBelow {
  return { inGroup: schemas.flatMap(levelInGroup), inList: schemas.flatMap(levelInList) };
}

function levelInGroup(schema: Schema): readonly Level[] {
  const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema;
  return levelOf({
    named: isRecord(properties) ? Object.entries(properties) : [],
    others: [additionalProperties, unevaluatedProperties].filter(isRecord),
    all: isRecord(patternProperties) ? Object.values(patternProperties) : [],
  });
}

function levelInList({ prefixItems, items, unevaluatedItems, contains }: Schema): readonly Level[] {
  return levelOf({
    named: Array.isArray(prefixItems) ? Object.entries(prefixItems) : [],
    others: [items, unevaluatedItems].filter(isRecord),
    all: [contains].filter(isRecord),
  });
}

function levelOf(level: Level): readonly Level[] {
  return level.named.length + level.others.length + level.all.length === 0 ? [] : [level];
}

/** The most steps that judging something in the value takes, where `stepsOf` says it of one schema. */
export function stepsBelow({ inGroup, inList }: LevelsBelow, stepsOf: (schema: unknown) => number): number {
  return Math.max(mostIn(inGroup, stepsOf), mostIn(inList, stepsOf));
}

function mostIn(levels: readonly Level[], stepsOf: (schema: unknown) => number): number {
  const sumOf = (schemas: readonly unknown[]) => schemas.reduce<number>((sum, schema) => sum + stepsOf(schema), 0);
  let usual = 0;
  /** How much more, or less, a name costs than one that none of them knows. */
  const more = new Map<string, number>();
  for (const { named, others, all } of levels) {
    const forOthers = sumOf(others);
    usual += forOthers + sumOf(all);
    for (const [name, schema] of named) more.set(name, (more.get(name) ?? 0) + stepsOf(schema) - forOthers);
  }
  return usual + [...more.values()].reduce((most, each) => Math.max(most, each), 0);
}
