import type { Body } from '../../model/body.ts';
import type { Relation } from './structure-chart.ts';

/** That one body stands to another in some way. */
export interface BodyRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

/** Every way in which these bodies stand to each other, by the body that does something. */
export function relationsBetween(bodies: readonly Body[]): readonly BodyRelation[] {
  const known = new Set(bodies.map(({ id }) => id));
  return bodies.flatMap(({ id, reportsTo, scrutinises, commissions }) => {
    const relate = (relation: Relation, others: readonly string[]) =>
      [...new Set(others)].filter((to) => known.has(to) && to !== id).map((to) => ({ from: id, to, relation }));
    return [
      ...relate('reports to', reportsTo),
      ...relate('scrutinises', scrutinises),
      ...relate('commissions', commissions),
    ];
  });
}
