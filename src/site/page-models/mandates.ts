import { coverageOfDocument } from '../../gate/coverage.ts';
import { statementsOf } from '../../gate/statements.ts';
import type { CheckedConstitution, DatedEdition, Document, Resolution } from '../../model/constitution.ts';
import type { CoveredText, Statement } from '../../model/coverage.ts';
import { provisionAddress } from '../../model/edition.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { remembered } from '../../model/remembered.ts';
import { isUndecided } from '../../model/standing.ts';
import type { Linker } from '../addresses.ts';
import { resolutionAddress, resolutionWords } from './citations.ts';
import type { Link } from './link.ts';

interface Said {
  readonly all: readonly Statement[];
  /** By address, such as `rules@1#quorum`, or `rules@1` for what is said of the whole edition. */
  readonly byAddress: ReadonlyMap<string, Statement>;
  /** What is said of the clauses of a document. Each is asked for apart, so that nobody reads the texts of others. */
  readonly textOf: (document: Document) => CoveredText | undefined;
}

/** All that is said of provisions and of whole editions, in the order of the documents and of their pages. */
export function statements(constitution: CheckedConstitution): readonly Statement[] {
  return saidIn(constitution).all;
}

/** What is said of a provision itself, or of the whole edition where no id is given. */
export function statementOn(
  constitution: CheckedConstitution,
  edition: DatedEdition,
  id: string | undefined,
): Statement | undefined {
  return saidIn(constitution).byAddress.get(provisionAddress(edition, id));
}

/** What is said of the clauses of an edition; undefined for one that is not counted. */
export function coverageOfText(constitution: CheckedConstitution, edition: DatedEdition): CoveredText | undefined {
  const document = itemWithId(constitution.documents, edition.document);
  const covered = document && saidIn(constitution).textOf(document);
  return covered?.edition === edition ? covered : undefined;
}

/** The provision or text of which something is said, as a link. A text that nobody has adopted is called one. */
export function statementLink(statement: Statement, link: Linker): Link {
  const { document, edition, provision } = statement;
  const isPinned = document.inForce !== edition;
  const resolution: Resolution =
    provision === undefined
      ? { to: 'document', document, edition: isPinned ? edition : undefined }
      : {
          to: 'provision',
          document,
          edition,
          isPinned,
          id: provision.id ?? '',
          name: provisionWords(provision),
        };
  const mark = isUndecided(edition.standing) ? ` (${edition.standing === 'draft' ? 'a draft' : 'proposed'})` : '';
  return {
    text: (resolutionWords(resolution, undefined) ?? document.title) + mark,
    href: link(resolutionAddress(resolution) ?? ''),
  };
}

const saidIn = remembered(gather);

function gather(constitution: CheckedConstitution): Said {
  const all = statementsOf(constitution);
  return {
    all,
    byAddress: new Map(all.map((statement) => [addressOf(statement), statement])),
    textOf: remembered((document: Document) => coverageOfDocument(document, all)),
  };
}

function addressOf({ edition, provision }: Statement): string {
  return provisionAddress(edition, provision?.id);
}
