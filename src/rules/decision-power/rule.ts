import type { Body } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { DEEDS, type DecidedText, decidedTexts } from '../decided-texts.ts';
import { powerOver } from '../power-over.ts';
import { quote } from '../quote.ts';
import { stoodInForce } from './stood-in-force.ts';
import { wasSetUp } from './was-set-up.ts';

/** A text is adopted, corrected or repealed by the body that it governs, by one above it, or by one that a clause in force gives the power. */
export const decisionPower: ConstitutionRule = {
  id: 'decision-power',
  summary: 'A text is decided on by its own body, by one above it, or by one that a clause in force gives the power.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const decision of constitution.decisions) {
      const body = constitution.bodies.find(({ id }) => id === decision.body);
      const texts = decidedTexts(decision, constitution);
      const [text] = texts;
      if (body === undefined || text === undefined) continue;
      if (!body.isIllustrative && !wasSetUp(body, decision, constitution)) {
        yield unknownThen(decision, body, text);
        continue;
      }
      const lacking = texts.flatMap((one) => unable(decision, one, { constitution, body }));
      const [first] = lacking;
      // One clause that gives no power is told once, however much was decided by it.
      yield* decision.power === undefined || first === undefined ? lacking : [first];
    }
  },
};

function unknownThen({ date, source }: Decision, body: Body, { edition }: DecidedText): Finding {
  const name = body.shortName ?? body.name;
  return {
    place: source.valueAt('/body'),
    at: editionAddress(edition),
    message: `No text that was in force or adopted on ${dateInWords(date)} sets up ${name}, so it could not decide.`,
    help: `Correct \`date\` or \`body\`. If another clause set it up, name that in \`constituted-by\` in content/bodies/${body.id}.yml.`,
    gist: 'There was no such body',
    related:
      body.constitutedBy === undefined
        ? []
        : [{ place: body.source.valueAt('/constituted-by'), message: 'This is the clause that sets it up.' }],
  };
}

function unable(
  decision: Decision,
  { document, edition, deed }: DecidedText,
  { constitution, body }: { readonly constitution: Constitution; readonly body: Body },
): readonly Finding[] {
  const power = powerOver(body, { document, deed }, constitution);
  if (power.holds !== 'no') return [];
  const at = editionAddress(edition);
  if (decision.power === undefined || body.isIllustrative) {
    const named = body.isIllustrative ? '' : ' If a clause in force gives it the power, name the clause in `power`.';
    const undo = deed === 'adopts' ? ', and write `status: proposed` in it' : '';
    return [
      {
        place: decision.source.valueAt('/body'),
        at,
        message: power.sentence,
        help: `Correct \`body\`, if another decided.${named} Else take \`${at}\` out of the decision${undo}.`,
        gist: `This body may not ${DEEDS[deed]} it`,
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
