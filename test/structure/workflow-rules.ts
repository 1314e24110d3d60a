import type { Automation, Job, Step } from './read-workflows.ts';

/** Says what breaks a rule, a line for each place; nothing where the rule is kept. */
export type WorkflowRule = (automation: Automation) => readonly string[];

/** The rules for workflows, and what they ask of an action, by what they say. */
export const WORKFLOW_RULES: Readonly<Record<string, WorkflowRule>> = {
  '1: nothing of a pull request runs with the rights of the base': foreignCode,
  '2: a workflow begins with no right, and each job names its own': rightsAtTheTop,
  '3: every action is pinned to a commit, with its release beside it': loosePins,
  '4: nothing from an event or a step stands in a command': expressionsInCommands,
  '5: a checkout leaves no credentials behind': credentialsLeft,
  '6: nothing is cached': caches,
  '7: the job that may sign builds and installs nothing': buildsInPublishing,
  '8: what publishes does so in an environment': publishingAnywhere,
  '9: a check of a pull request has no right to write, and sees no secret': rightsOfChecks,
  '10: nothing reaches the environment or the path of later steps': leaks,
  '11: what is handed on to be published is all that was built': leavesOut,
};

const PINNED = /^\s*(?:-\s+)?uses: [A-Za-z0-9-]+\/[A-Za-z0-9._/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const BASE = /^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/;
const RUNS_CODE =
  /\b(?:npm|npx|node|yarn|pnpm|python3?|ruby|perl|make|docker|git|curl|wget|chmod|eval|exec|source)\b|(?:^|[;&|]\s*)(?:\.\s|\.\/|(?:ba)?sh\b)/m;
/** Events that nobody outside can start, or that leave an outsider without rights. */
const EVENTS = ['pull_request', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];
/** Actions that keep nothing from one run to the next, unless they are told to. */
const ACTIONS =
  /^(?:\.\/|actions\/(?:checkout|setup-node|upload-artifact|download-artifact|upload-pages-artifact|deploy-pages)@)/;
const SECRETS =
  /\bsecrets\s*[.[)]|\bsecrets:\s*inherit\b|\bgithub\s*(?:\.\s*|\[\s*['"])token\b|\btojson\(\s*github\s*\)/i;

function foreignCode({ name, events, jobs }: Automation): readonly string[] {
  const target = events.filter((event) => !EVENTS.includes(event)).map((event) => `${name}: runs on ${event}`);
  if (!events.includes('workflow_run')) return target;
  const code = jobs.flatMap(({ place, steps }) =>
    steps.flatMap(({ uses, run }) => [
      ...(uses === undefined || uses.startsWith('actions/download-artifact@') ? [] : [`${place}: uses ${uses}`]),
      ...(run !== undefined && RUNS_CODE.test(run) ? [`${place}: runs a program of somebody's`] : []),
    ]),
  );
  const rights = jobs.flatMap(({ place, permissions = {} }) =>
    Object.entries(permissions)
      .filter(([right, level]) => level !== 'read' && right !== 'pull-requests')
      .map(([right]) => `${place}: may write ${right}`),
  );
  return [...target, ...code, ...rights];
}

function rightsAtTheTop({ name, isAction, permissions, jobs }: Automation): readonly string[] {
  if (isAction) return [];
  const isEmpty = typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  const silent = jobs
    .filter((job) => typeof job.permissions !== 'object')
    .map(({ place }) => `${place}: names no rights`);
  return [...(isEmpty ? [] : [`${name}: has rights at its top`]), ...silent];
}

function loosePins({ name, text, jobs }: Automation): readonly string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:-\s+)?["']?uses["']?\s*:/.test(line));
  const local = new Set(
    jobs.flatMap(({ steps }) =>
      steps.flatMap((step, index) => (isOfBase(step, steps.slice(0, index)) ? [step.uses] : [])),
    ),
  );
  const loose = lines.filter((line) => !PINNED.test(line) && !local.has(line.split('uses:')[1]?.trim().toLowerCase()));
  const count = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses !== undefined)).length;
  return [
    ...loose.map((line) => `${name}: ${line.trim()}`),
    ...jobs.filter(({ images }) => images !== undefined).map(({ place }) => `${place}: runs in an image`),
    ...(count === lines.length ? [] : [`${name}: an action is named where this test does not see it`]),
  ];
}

/** True for an action of ours that an earlier step took from the base branch. */
function isOfBase({ uses }: Step, earlier: readonly Step[]): boolean {
  return earlier.some(
    (step) =>
      step.uses?.startsWith('actions/checkout@') === true &&
      BASE.test(String(step.with?.['ref'])) &&
      uses === `./${String(step.with?.['path'])}`,
  );
}

function expressionsInCommands({ jobs }: Automation): readonly string[] {
  return inSteps(jobs, ({ run, with: given }) =>
    [run, given?.['script']].some((command) => typeof command === 'string' && command.includes('${{')),
  ).map((place) => `${place}: an expression stands in a command`);
}

function credentialsLeft({ jobs }: Automation): readonly string[] {
  return inSteps(
    jobs,
    ({ uses, with: given }) =>
      uses?.startsWith('actions/checkout@') === true && given?.['persist-credentials'] !== false,
  ).map((place) => `${place}: a checkout keeps its credentials`);
}

function caches({ jobs }: Automation): readonly string[] {
  return inSteps(jobs, ({ uses = '', with: given = {} }) => {
    if ((/@[0-9a-f]{40}$/.test(uses) && !ACTIONS.test(uses)) || given['cache'] !== undefined) return true;
    return uses.startsWith('actions/setup-node@') && given['package-manager-cache'] !== false;
  }).map((place) => `${place}: something is cached`);
}

function buildsInPublishing({ jobs }: Automation): readonly string[] {
  const signing = jobs.filter(({ permissions }) => permissions?.['id-token'] === 'write');
  return inSteps(
    signing,
    ({ uses, run }) => run !== undefined || !/^actions\/(?:deploy-pages|download-artifact)@/.test(uses ?? ''),
  ).map((place) => `${place}: does more than publish`);
}

function publishingAnywhere({ jobs }: Automation): readonly string[] {
  const publishes = ({ permissions = {} }: Job) =>
    ['id-token', 'pages', 'contents', 'packages', 'deployments'].some((right) => permissions[right] === 'write');
  return jobs
    .filter((job) => publishes(job) && job.environment === undefined)
    .map(({ place }) => `${place}: publishes in no environment`);
}

function rightsOfChecks({ name, text, events, jobs }: Automation): readonly string[] {
  if (!events.includes('pull_request')) return [];
  const writing = jobs.filter(({ permissions }) =>
    Object.values(permissions ?? {}).some((level) => level !== 'read' && level !== 'none'),
  );
  return [
    ...writing.map(({ place }) => `${place}: may write`),
    ...(SECRETS.test(text) ? [`${name}: sees a secret`] : []),
  ];
}

function leaks({ jobs }: Automation): readonly string[] {
  return inSteps(jobs, ({ run = '' }) => /GITHUB_(?:ENV|PATH|STATE)\b|::(?:set-env|add-path|set-output)/.test(run)).map(
    (place) => `${place}: sets what later steps run with`,
  );
}

/** Without a word, the action leaves out every file whose name begins with a dot. */
function leavesOut({ jobs }: Automation): readonly string[] {
  return inSteps(
    jobs,
    ({ uses = '', with: given = {} }) =>
      uses.startsWith('actions/upload-pages-artifact@') && given['include-hidden-files'] !== true,
  ).map((place) => `${place}: leaves out files`);
}

function inSteps(jobs: readonly Job[], isFaulty: (step: Step) => boolean): readonly string[] {
  return jobs.flatMap(({ place, steps }) => steps.flatMap((step) => (isFaulty(step) ? [place] : [])));
}
