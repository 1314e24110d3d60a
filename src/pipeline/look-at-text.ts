import { judgeText } from '../gate/judge-text.ts';
import type { LookAtText } from '../model/text-look.ts';
import { rules } from '../rules/index.ts';
import { fingerprintOf } from '../seals/chain.ts';

const aboutEditions = rules.filter((rule) => rule.scope === 'edition');

/** All that the gate asks of a text by itself, and what a seal would hold of it. */
export const lookAtText: LookAtText = (edition, about) => ({
  kind: about.kind,
  findings: judgeText(edition, about, aboutEditions),
  fingerprint: edition.status === 'adopted' ? fingerprintOf(about.document, edition) : undefined,
});
