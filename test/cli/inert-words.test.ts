import { expect, test } from 'vitest';
import { EDITION, edition, organisationIn } from '../organisation-in.ts';
import { runCommand } from '../run-command.ts';

const TITLED = { 'content/documents/rules/document.yml': 'kind: rules\ntitle: "##[group]Rules"\n' };
const ADOPTED = edition('## Plots {#plots}\n\nEach plot has one holder.\n', 'adoption: {not-recorded: lost}\n').replace(
  'status: draft',
  'status: adopted',
);

test.each([['seal'], ['verify'], ['check', '--coverage'], ['build', '--out', 'none']])(
  'the words of content give no command to the runner of a workflow in %s',
  (...args) => {
    const said = organisationIn({ ...TITLED, [EDITION]: ADOPTED }, (root) => runCommand(args, { cwd: root }));
    expect(`${said.out}${said.error}`).not.toContain('##[');
  },
);

test('a name that the user mistyped gives no command either', () => {
  expect(runCommand(['##[group]']).error).not.toContain('##[');
});
