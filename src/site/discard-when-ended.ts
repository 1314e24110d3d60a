const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Has what is half done discarded where the process ends or is interrupted before the work is. Gives what undoes that. */
export function discardWhenEnded(discard: () => void): () => void {
  const undo = () => {
    process.off('exit', discard);
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    undo();
    discard();
    // With nobody left who listens the signal ends the process, and whoever started it learns of that.
    process.kill(process.pid, signal);
  };
  process.once('exit', discard);
  for (const signal of SIGNALS) process.once(signal, stop);
  return undo;
}
