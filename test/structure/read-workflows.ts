import { load } from 'js-yaml';

/** A step of a job or of an action. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job with its place, such as `check.yml/gate`. An action counts as a job without rights of its own. */
export interface Job {
  readonly place: string;
  readonly events: readonly string[];
  readonly permissions: Readonly<Record<string, string>> | undefined;
  readonly environment: unknown;
  /** The image in which it runs, or images beside it; undefined where it runs on the machine alone. */
  readonly images: unknown;
  readonly steps: readonly Step[];
}

/** A workflow, or an action, as its file holds it. */
export interface Automation {
  readonly name: string;
  readonly text: string;
  readonly isAction: boolean;
  readonly events: readonly string[];
  /** Those at the top of a workflow. */
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
}

/** Reads a workflow file, or an action where its name says so. */
export function readAutomation(name: string, text: string): Automation {
  // The cast is true of every file that GitHub takes; a test that reads another fails on it.
  const file = load(text) as RawAutomation;
  const isAction = /(?:^|\/)action\.ya?ml$/.test(name);
  const events = isAction ? [] : eventsOf(file.on);
  const raw = isAction ? { action: { steps: file.runs?.steps ?? [] } } : (file.jobs ?? {});
  const jobs = Object.entries(raw).map(([id, { permissions, environment, container, services, steps = [] }]) => ({
    place: `${name}/${id}`,
    events,
    permissions,
    environment,
    images: container ?? services,
    // GitHub reads the name of an action in any case.
    steps: steps.map((step) => (step.uses === undefined ? step : { ...step, uses: step.uses.toLowerCase() })),
  }));
  return { name, text, isAction, events, permissions: file.permissions, jobs };
}

interface RawJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly steps?: readonly Step[];
}

interface RawAutomation {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, RawJob>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}
