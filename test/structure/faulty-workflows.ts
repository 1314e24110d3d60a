const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const DEPLOY = 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0';

const UPLOAD = 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0';

/** A sound check of pull requests. */
export const SOUND = `name: Check
on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          path: tool
          persist-credentials: false
      - uses: ${NODE}
        with:
          package-manager-cache: false
      - uses: ./tool
      - run: npm ci
        env:
          BRANCH: \${{ github.head_ref }}
`;
/** A sound workflow that comments. */
export const COMMENT = `on: workflow_run
permissions: {}
jobs:
  comment:
    permissions:
      actions: read
      pull-requests: write
    steps:
      - run: gh api "repos/$REPOSITORY/issues/1/comments"
`;
/** A sound workflow that publishes. */
export const PUBLISH = `on: push
permissions: {}
jobs:
  publish:
    permissions:
      pages: write
      id-token: write
    environment: github-pages
    steps:
      - uses: ${DEPLOY}
  build:
    permissions:
      contents: read
    steps:
      - uses: ${UPLOAD}
        with:
          include-hidden-files: true
`;
/** A sound action. */
export const ACTION = `runs:
  using: composite
  steps:
    - shell: bash
      env:
        FOLDER: \${{ inputs.folder }}
      run: echo "$FOLDER"
`;

/** A workflow with one fault: the rule that it breaks, what is wrong, its text, and its file's name where that matters. */
export type Fault = readonly [rule: number, what: string, text: string, name?: string];

/** Each is one change to a sound file. */
export const FAULTS: readonly Fault[] = [
  [1, 'pull_request_target', SOUND.replace('on: pull_request', 'on: [pull_request_target]')],
  [1, 'pull_request_target among others', SOUND.replace('on: pull_request', 'on: {pull_request_target: {}, push: {}}')],
  [1, 'a word of anybody', SOUND.replace('on: pull_request', 'on: issue_comment')],
  [
    1,
    'a checkout in the job that comments',
    COMMENT.replace(
      '      - run',
      `      - uses: ${CHECKOUT}\n        with: {persist-credentials: false}\n      - run`,
    ),
  ],
  [1, 'an install in the job that comments', COMMENT.replace('run: gh', 'run: npm ci && gh')],
  [1, 'a script of the archive in the job that comments', COMMENT.replace('run: gh', 'run: bash report.sh; gh')],
  [1, 'a script from the web in the job that comments', COMMENT.replace('run: gh', 'run: true | bash')],
  [1, 'a file of the archive as a program', COMMENT.replace('run: gh', 'run: exec "$PWD/report"; gh')],
  [1, 'a proposal fetched in the job that comments', COMMENT.replace('run: gh', 'run: git fetch origin; gh')],
  [1, 'a right to push in the job that comments', COMMENT.replace('actions: read', 'issues: write')],
  [2, 'rights at the top', SOUND.replace('permissions: {}', 'permissions: {contents: read}')],
  [2, 'no word about rights at the top', SOUND.replace('permissions: {}\n', '')],
  [2, 'all rights at the top', SOUND.replace('permissions: {}', 'permissions: read-all')],
  [2, 'a job that names no rights', SOUND.replace('    permissions:\n      contents: read\n', '')],
  [3, 'a tag', SOUND.replace(NODE, 'actions/setup-node@v7')],
  [3, 'a branch', SOUND.replace(NODE, 'actions/setup-node@main # v7.0.0')],
  [3, 'a short commit', SOUND.replace(NODE, 'actions/setup-node@8207627 # v7.0.0')],
  [3, 'no release beside the commit', SOUND.replace(' # v7.0.0', '')],
  [3, 'a vague release', SOUND.replace(' # v7.0.0', ' # v7')],
  [3, 'an action of the proposal', SOUND.replace('./tool', './proposal')],
  [
    3,
    'an action from the merge commit',
    SOUND.replace(`          ref: \${{ github.event.pull_request.base.sha }}\n`, ''),
  ],
  [
    3,
    'an action in a line of its own way',
    SOUND.replace('- uses: ./tool', '- {uses: actions/setup-python@v6}\n      - uses: ./tool'),
  ],
  [3, 'a job in an image', SOUND.replace('    runs-on', '    container: node:24\n    runs-on')],
  [3, 'a container', SOUND.replace('./tool', 'docker://alpine:3')],
  [
    3,
    'a tag in an action',
    ACTION.replace('    - shell', '    - uses: actions/setup-python@v6\n    - shell'),
    'action.yml',
  ],
  [4, 'a branch name in a command', SOUND.replace('npm ci', `echo "\${{ github.head_ref }}"`)],
  [
    4,
    'a title in a command over lines',
    SOUND.replace('npm ci', `|\n          npm ci\n          echo \${{github.event.pull_request.title}}`),
  ],
  [4, 'what a step gave, in a command', SOUND.replace('npm ci', `echo \${{ steps.a.outputs.b }}`)],
  [4, 'an input in a command of an action', ACTION.replace('"$FOLDER"', `\${{ inputs.folder }}`), 'action.yml'],
  [5, 'credentials kept', SOUND.replace('persist-credentials: false', 'persist-credentials: true')],
  [5, 'credentials kept by saying nothing', SOUND.replace('          persist-credentials: false\n', '')],
  [
    5,
    'credentials kept by a name in capitals',
    SOUND.replace('actions/checkout', 'Actions/Checkout').replace('          persist-credentials: false\n', ''),
  ],
  [6, 'a cache of packages', SOUND.replace('package-manager-cache: false', 'package-manager-cache: true')],
  [
    6,
    'a cache of packages by saying nothing',
    SOUND.replace('        with:\n          package-manager-cache: false\n', ''),
  ],
  [
    6,
    'a named cache',
    SOUND.replace('package-manager-cache: false', 'package-manager-cache: false\n          cache: npm'),
  ],
  [
    6,
    'the action for caches',
    SOUND.replace(
      './tool',
      `./tool\n      - uses: actions/cache/restore@3d3c42e5aac5ba805825da76410c181273ba90b1 # v4.0.0`,
    ),
  ],
  [
    6,
    'an action that caches by itself',
    SOUND.replace('./tool', './tool\n      - uses: actions/setup-go@3d3c42e5aac5ba805825da76410c181273ba90b1 # v6.0.0'),
  ],
  [7, 'a build in the job that publishes', PUBLISH.replace('    steps:\n', '    steps:\n      - run: npm run build\n')],
  [
    7,
    'a checkout in the job that publishes',
    PUBLISH.replace(
      '    steps:\n',
      `    steps:\n      - uses: ${CHECKOUT}\n        with: {persist-credentials: false}\n`,
    ),
  ],
  [8, 'no environment', PUBLISH.replace('    environment: github-pages\n', '')],
  [9, 'a check that may write', SOUND.replace('contents: read', 'pull-requests: write')],
  [9, 'a check that sees a secret', SOUND.replace(`\${{ github.head_ref }}`, `\${{ secrets.TOKEN }}`)],
  [9, 'a check that sees all secrets', SOUND.replace(`\${{ github.head_ref }}`, `\${{ toJSON(Secrets) }}`)],
  [9, 'a check that sees the token in brackets', SOUND.replace(`\${{ github.head_ref }}`, `\${{ github['token'] }}`)],
  [9, 'a check that sees all of its event', SOUND.replace(`\${{ github.head_ref }}`, `\${{ toJSON(github) }}`)],
  [9, 'a check that sees the token', SOUND.replace(`\${{ github.head_ref }}`, `\${{ github.token }}`)],
  [10, 'a step that sets the environment', SOUND.replace('npm ci', 'cat report >> "$GITHUB_ENV"')],
  [10, 'a step of an action that sets the path', ACTION.replace('echo', 'echo x >>$GITHUB_PATH; echo'), 'action.yml'],
  [11, 'an upload without hidden files', PUBLISH.replace('include-hidden-files: true', 'path: dist')],
];
