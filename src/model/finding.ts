import type { Place } from './place.ts';
import type { Waiver } from './waiver.ts';

/** How much a finding weighs: an error closes the gate, a warning does not. */
export type Severity = 'error' | 'warning';

/** Another place that helps to understand a finding. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** Where something that is not there belongs: above the place, below it, inside it, or in a file of its own. */
export type Absence = 'before' | 'after' | 'within' | 'elsewhere';

/** What a finding may say besides, and its diagnostic with it. */
interface Told {
  /** Given where the fault is that something is not there: then nothing at the place is wrong. */
  readonly absence?: Absence;
  /** The fault in a few words without a full stop, such as `Membership is missing`. */
  readonly gist?: string;
}

/**
 * A fault in content, as a rule sees it. The gate adds the rule's id, the severity and the links.
 * `message` is one plain sentence of at most 25 words; `help` says what to do.
 */
export interface Finding extends Told {
  readonly place: Place;
  /** What the fault belongs to: `document@edition#provision`, a part of it, or `body:id`. Waivers match on it. */
  readonly at?: string;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly Related[];
  /** The provision that asks for what is missing, as a citation. */
  readonly mandate?: string;
  /** The severity that the organisation itself gave to what it asks for. */
  readonly declaredSeverity?: Severity;
  /** Changes that may mend it, the likeliest first. Nobody has tried them yet. */
  readonly proposals?: readonly Fix[];
}

/** A finding that a stage of reading made, named by the rule that explains it. */
export interface SourceFinding extends Finding {
  readonly rule: string;
}

/** The provision that a diagnostic upholds, in its own words. */
export interface Mandate {
  readonly document: string;
  /** The title of the document. */
  readonly title: string;
  readonly edition: number;
  readonly provision: string;
  /** How the page names the provision: `clause 3.1`, `section 2`. */
  readonly label: string;
  readonly quote: string;
  readonly url: string;
}

/** A stretch of a text, with what is to stand in its stead. An empty stretch is a place to insert at. */
export interface Edit {
  readonly place: Place;
  readonly replacement: string;
}

/** A change that mends a fault. */
export interface Fix {
  /** What it does, in the imperative: one short sentence. */
  readonly description: string;
  /** Stretches that do not overlap. */
  readonly edits: readonly Edit[];
}

/** What the gate answers: a finding with its rule, severity, links and fingerprint. */
export interface Diagnostic extends Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  readonly related: readonly Related[];
  readonly mandate: Mandate | null;
  /** The rule's page. */
  readonly url: string;
  /** Each was applied in memory, and the gate then found the fault gone and no new one. */
  readonly fixes: readonly Fix[];
  /** The same for the same fault, wherever it stands in its file. Sixteen hexadecimal digits. */
  readonly fingerprint: string;
}

/** A finding that a waiver lets pass. */
export interface WaivedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}
