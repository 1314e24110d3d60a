import type { Constitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { type AdoptedText, adoptionsOf } from '../adoptions-of.ts';
import { powerToAdopt } from '../power-to-adopt.ts';
import { quote } from '../quote.ts';
import { stoodInForce } from './stood-in-force.ts';

/** A text is adopted by the body that it governs, by one above it, or by one that a clause in force gives the power. */
export const decisionPower: ConstitutionRule = {
  id: 'decision-power',
  summary: 'A text is adopted by its own body, by one above it, or by one that a clause in force gives the power.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const decision of constitution.decisions) {
      const lacking = adoptionsOf(decision, constitution).flatMap((adopted) => unable(decision, adopted, constitution));
      const [first] = lacking;
      // One clause that gives no power is told once, however much was adopted by it.
      yield* decision.power === undefined || first === undefined ? lacking : [first];
    }
  },
};

function unable(
  decision: Decision,
  { document, edition }: AdoptedText,
  constitution: Constitution,
): readonly Finding[] {
  const body = constitution.bodies.find(({ id }) => id === decision.body);
  if (body === undefined) return [];
  const power = powerToAdopt(body, document, constitution);
  if (power.holds !== 'no') return [];
  const at = editionAddress(edition);
  if (decision.power === undefined || body.isIllustrative) {
    const named = body.isIllustrative ? '' : ' If a clause in force gives it the power, name the clause in `power`.';
    return [
      {
        place: decision.source.valueAt('/body'),
        at,
        message: power.sentence,
        help: `Correct \`body\`, if another decided.${named} Else take \`${at}\` out of the decision, and write \`status: proposed\` in it.`,
        gist: 'This body may not adopt it',
      },
    ];
  }
  if (stoodInForce(decision.power, decision, constitution)) return [];
  const name = body.shortName ?? body.name;
  return [
    {
      place: decision.source.valueAt('/power'),
      at,
      message: `No text in force on the day of the decision held the clause ${quote(decision.power)}, from which ${name} takes its power.`,
      help: 'Name the clause that gave it the power on that day, such as `executive#take-decisions`.',
      gist: 'The power was not in force',
    },
  ];
}
