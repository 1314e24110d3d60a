import type { Body } from './body.ts';
import type { Decision } from './decision.ts';
import { documentsByName } from './documents-by-name.ts';
import type { Edition } from './edition.ts';
import type { SourceFinding } from './finding.ts';
import type { Kind } from './kind.ts';
import type { Place, Source } from './place.ts';
import type { PartialDate } from './plain-date.ts';
import type { SealBook } from './seal.ts';
import type { Site } from './site.ts';
import type { Standing } from './standing.ts';
import type { Closest } from './suggest.ts';
import type { Target } from './target.ts';
import type { Term } from './term.ts';
import type { TextLook } from './text-look.ts';
import type { Upholding } from './upholding.ts';
import type { Waiver } from './waiver.ts';

/** What is worked out of an edition among its neighbours, for the day that was asked for. */
export interface Dating {
  /** When it begins to count, once adopted: its commencement, else the day of its decision, else `undetermined`. */
  readonly countsFrom: PartialDate;
  readonly standing: Standing;
}

/** An edition among its neighbours: with its standing on the day that was asked for. */
export interface DatedEdition extends Edition, Dating {}

/** A governance text as a lasting thing, with all its editions by number. */
export interface Document {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The body that it constitutes or governs. */
  readonly body: string | undefined;
  readonly custodian: string | undefined;
  readonly formerIds: readonly string[];
  readonly editions: readonly DatedEdition[];
  /** The edition in force, or in use, on the day that was asked for. */
  readonly inForce: DatedEdition | undefined;
  readonly source: Source;
}

/** Where a citation leads. */
export type Resolution =
  | { readonly to: 'document'; readonly document: Document; readonly edition: DatedEdition | undefined }
  | {
      readonly to: 'provision';
      readonly document: Document;
      readonly edition: DatedEdition;
      readonly id: string;
      /** The provision's own name, such as `clause 2.3`. */
      readonly name: string;
      /** True where the citation names the edition, or stands in it. */
      readonly isPinned: boolean;
    }
  | { readonly to: 'body'; readonly body: Body }
  | { readonly to: 'term'; readonly term: Term }
  | LeadsNowhere;

/** What was most likely meant in its place. */
export interface LeadsNowhere {
  readonly to: 'nothing';
  /** The target that is near, as it would be written. */
  readonly near: Closest | undefined;
  /** Where what was meant has moved. */
  readonly removedTo: string | undefined;
}

/** A citation in the text of an edition, followed to its end. */
export interface ResolvedCitation {
  readonly written: string;
  /** Undefined where it is written in no known form. */
  readonly target: Target | undefined;
  readonly place: Place;
  readonly from: DatedEdition;
  /** The id of the innermost provision in which it stands and that has one. */
  readonly within: string | undefined;
  readonly resolution: Resolution;
  /** Which of the citations in its text it is, from 0, in the order of the page. */
  readonly index: number;
}

/** All that an organisation keeps, on one day, put together. Nobody has judged it yet. */
export interface Constitution {
  readonly site: Site;
  /** The day for which standing was worked out, `YYYY-MM-DD`. */
  readonly day: string;
  /** By id, in code-point order; so are bodies and decisions. */
  readonly documents: readonly Document[];
  readonly bodies: readonly Body[];
  readonly decisions: readonly Decision[];
  /** As written. */
  readonly terms: readonly Term[];
  readonly waivers: readonly Waiver[];
  readonly kinds: readonly Kind[];
  /** As written. */
  readonly upholdings: readonly Upholding[];
  /** Undefined where the organisation has not begun to seal. */
  readonly seals: SealBook | undefined;
  /** What stood before the change that is judged, such as the base of a pull request; undefined where nobody named it. */
  readonly base: Constitution | undefined;
  readonly citations: readonly ResolvedCitation[];
  /** Follows a citation written outside a text, such as a mandate. */
  readonly resolve: (written: string) => Resolution;
}

declare const checked: unique symbol;

/** A constitution that the gate let through. Only this can be published. */
export type CheckedConstitution = Constitution & { readonly [checked]: true };

/** What reading gave: a constitution of all that could be read, and what was found on the way. */
export interface LoadedConstitution {
  readonly constitution: Constitution;
  readonly findings: readonly SourceFinding[];
  /** Files of which nothing could be read. Rules about the whole wait for them. */
  readonly lost: readonly string[];
  /** The text of each file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was found in texts when they were read, where somebody asked for it; of some texts it could not be said then. */
  readonly looks: ReadonlyMap<DatedEdition, TextLook>;
}

/** The document with this id, or with this former id. */
export function documentWithId(constitution: Pick<Constitution, 'documents'>, id: string): Document | undefined {
  return documentsByName(constitution.documents).get(id);
}
