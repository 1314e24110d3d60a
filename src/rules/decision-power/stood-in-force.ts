import { type Constitution, documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { inForceOn } from '../../model/in-force-on.ts';
import { parseTarget } from '../../model/target.ts';
import { lawsAt } from '../law-at.ts';

/**
 * False where the clause that a citation names stood in no text in force at a meeting, whatever its date can mean. A citation
 * that leads nowhere at all is told elsewhere, and a date that is not known speaks against nothing.
 */
export function stoodInForce(power: string, decision: Decision, constitution: Constitution): boolean {
  const target = parseTarget(power);
  const laws = lawsAt(decision, constitution);
  if (decision.date === 'undetermined' || constitution.resolve(power).to === 'nothing') return true;
  if (target?.to !== 'document' || target.provision === undefined) return false;
  const { document: id, edition: number, provision } = target;
  return laws.some((law) => {
    const document = documentWithId(law, id);
    const edition = document === undefined ? undefined : inForceOn({ editions: law.editionsOf(document) }, law.day);
    if (edition === undefined || (number !== undefined && edition.number !== number)) return false;
    return edition.outline().provisions.some(({ id }) => id === provision);
  });
}
