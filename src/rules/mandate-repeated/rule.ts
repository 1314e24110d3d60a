import type { Constitution } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { settleUpholding } from '../../model/settle-upholding.ts';
import type { Upholding } from '../../model/upholding.ts';
import { quote } from '../quote.ts';

/** Of one clause `mandates.yml` speaks once, so that it cannot contradict itself. */
export const mandateRepeated: ConstitutionRule = {
  id: 'mandate-repeated',
  summary: 'All that is said of one clause is said in one entry.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const byPlace = Map.groupBy(constitution.upholdings, (upholding) => addressOf(upholding, constitution));
    for (const [address, [first, ...others]] of byPlace) {
      if (first === undefined || address === undefined) continue;
      for (const other of others) yield findingFor(other, first);
    }
  },
};

/** Undefined where it leads nowhere, which mandate-unknown tells. */
function addressOf({ provision }: Upholding, constitution: Constitution): string | undefined {
  const settled = settleUpholding(provision, constitution);
  return settled.to === 'text' ? provisionAddress(settled.edition, settled.provision?.id) : undefined;
}

function findingFor(again: Upholding, first: Upholding): Finding {
  const isContradiction = (again.checks.length === 0) !== (first.checks.length === 0);
  const what = isContradiction ? 'Two entries contradict each other on' : 'Two entries speak of';
  return {
    place: again.source.valueAt(`${again.pointer}/provision`),
    message: `${what} ${quote(again.provision)}.`,
    help: 'Bring them together in one entry. Beside `checks`, `unchecked` says what they leave.',
    related: [{ place: first.source.valueAt(`${first.pointer}/provision`), message: 'It is spoken of here first.' }],
  };
}
