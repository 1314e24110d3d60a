import type { Surroundings } from '../src/cli/command.ts';

/** Surroundings away from any terminal, and what was said in them. */
export interface Listening {
  readonly surroundings: Surroundings;
  readonly said: { out: string; error: string };
}

/** Listens to a command that runs in a folder, in this process. */
export function listeningIn(cwd: string): Listening {
  const said = { out: '', error: '' };
  const surroundings: Surroundings = {
    cwd,
    environment: {},
    now: () => new Date(0),
    writeOut: (text) => {
      said.out += text;
    },
    writeError: (text) => {
      said.error += text;
    },
    isTerminal: false,
    ask: undefined,
  };
  return { surroundings, said };
}
