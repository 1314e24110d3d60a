import { createInterface, type Interface } from 'node:readline';
import { CannotRun } from './command.ts';

/** Puts questions to the person at the terminal, one after the other, and keeps what was typed ahead. */
export interface Terminal {
  /** Throws `CannotRun` where the person ends it with Ctrl-C or Ctrl-D. */
  readonly ask: (question: string) => Promise<string>;
  /** Gives the terminal back. */
  readonly close: () => void;
}

const STOPPED = 'Stopped. Nothing was written.';

/** A terminal to ask at. Nothing is read from it before the first question. */
export function openTerminal({
  stdin,
  stdout,
}: {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}): Terminal {
  const typed: string[] = [];
  let reader: Interface | undefined;
  let waiting: { readonly resolve: (line: string) => void; readonly reject: (cause: Error) => void } | undefined;
  let isEnded = false;
  const stop = () => {
    if (waiting !== undefined && !isEnded) stdout.write('\n');
    isEnded = true;
    waiting?.reject(new CannotRun(STOPPED));
    reader?.close();
  };
  const open = (): Interface => {
    const opened = createInterface({ input: stdin, output: stdout });
    opened.on('line', (line) => {
      const answered = waiting;
      waiting = undefined;
      if (answered === undefined) typed.push(line);
      else answered.resolve(line);
    });
    opened.on('SIGINT', stop);
    opened.on('close', stop);
    return opened;
  };
  const ask = (question: string): Promise<string> => {
    reader ??= open();
    const early = typed.shift();
    if (early !== undefined) {
      stdout.write(`${question}${early}\n`);
      return Promise.resolve(early);
    }
    if (isEnded) return Promise.reject(new CannotRun(STOPPED));
    // The last line alone is the prompt, which the terminal may have to draw again.
    const feed = question.lastIndexOf('\n') + 1;
    stdout.write(question.slice(0, feed));
    reader.setPrompt(question.slice(feed));
    reader.prompt();
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject };
    });
  };
  return { ask, close: () => reader?.close() };
}
