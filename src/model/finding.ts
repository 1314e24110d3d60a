import type { Place } from './place.ts';

/** How much a finding weighs: an error closes the gate, a warning does not. */
export type Severity = 'error' | 'warning';

/** Another place that helps to understand a finding. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/**
 * A fault in content, as a rule sees it. The gate adds the rule's id, the severity and the links.
 * `message` is one plain sentence of at most 25 words; `help` says what to do.
 */
export interface Finding {
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
}

/** A finding that a stage of reading made, named by the rule that explains it. */
export interface SourceFinding extends Finding {
  readonly rule: string;
}

/** The provision that a diagnostic upholds, in its own words. */
export interface Mandate {
  readonly document: string;
  readonly edition: number;
  readonly provision: string;
  readonly quote: string;
  readonly url: string;
}

/** A change that would mend the fault. None is offered that was not tried. */
export interface Fix {
  readonly description: string;
  readonly place: Place;
  readonly replacement: string;
}

/** What the gate answers: a finding with its rule, severity, links and fingerprint. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  readonly related: readonly Related[];
  readonly mandate: Mandate | null;
  /** The rule's page. */
  readonly url: string;
  readonly fixes: readonly Fix[];
  /** The same for the same fault, wherever it stands in its file. Sixteen hexadecimal digits. */
  readonly fingerprint: string;
}
