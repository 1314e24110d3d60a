import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { decisionsOn } from '../../model/decisions-naming.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { editionNamesAmong } from '../../model/names-of.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** What says from when, until when and on whose word an adopted text binds. */
const KEYS = ['adoption', 'commencement', 'expiry', 'repeal'] as const;

/** From when and until when an adopted text binds changes only where a decision says so. It is seen where the state before is known. */
export const dateRewritten: ConstitutionRule = {
  id: 'date-rewritten',
  summary: 'The dates and the adoption of an adopted text stay, unless a decision changes them.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const { base, documents } = constitution;
    if (base === undefined) return;
    for (const old of base.documents.flatMap(({ editions }) => editions)) {
      if (old.status !== 'adopted') continue;
      const document = documentWithId({ documents }, old.document);
      const edition = document?.editions.find(({ number }) => number === old.number);
      if (document === undefined || edition?.status !== 'adopted') continue;
      if (!isDecided(editionNamesAmong(edition, document, constitution), constitution)) yield* rewritten(old, edition);
    }
  },
};

/** True where a decision that was not there before corrects or repeals the edition with these names. */
function isDecided(names: readonly string[], { decisions, base }: Constitution): boolean {
  const before = new Set(decisionsOn(base?.decisions ?? [], names).map(({ id }) => id));
  return decisionsOn(decisions, names).some(({ id }) => !before.has(id));
}

function* rewritten(old: DatedEdition, edition: DatedEdition): Iterable<Finding> {
  for (const key of KEYS) {
    const [before, after] = [said(old, key), said(edition, key)];
    if (before === after) continue;
    yield {
      place: after === undefined ? edition.source.valueAt('/status') : edition.source.valueAt(`/${key}`),
      at: editionAddress(edition),
      message: `The text is adopted, and its “${key}” goes from ${shown(before)} to ${shown(after)}.`,
      help: `Put it back as it was. ${wayOut(key, editionAddress(edition))}`,
    };
  }
}

function wayOut(key: (typeof KEYS)[number], address: string): string {
  if (key === 'repeal') return `If a meeting decided so, record its decision, with \`repeals: [${address}]\`.`;
  return `If a meeting decided so, record its decision, and run \`cartulary correct ${address} --decision … --note "…"\`.`;
}

function said({ frontMatter }: DatedEdition, key: string): string | undefined {
  const value = frontMatter[key];
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shown(value: string | undefined): string {
  return value === undefined ? 'nothing' : quote(value.replace(/[{}"]/g, '').replace(':', ': '));
}
