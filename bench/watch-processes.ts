import { readdirSync, readFileSync } from 'node:fs';

/** What was seen of a process and all that it started, while they ran. */
export interface Watched {
  /** Processor time of all of them up to the last look, in ms; 0 where nothing can be seen. */
  readonly cpu: number;
  /** The most memory that they held at the same time, in MB, shared pages counted for each; NaN where nothing can be seen. */
  readonly peak: number;
}

interface Look {
  readonly parent: number;
  readonly cpu: number;
  readonly memory: number;
  /** The most memory that the process has held so far. */
  readonly highest: number;
}

/** A look costs a fraction of a millisecond. */
const BETWEEN_LOOKS = 20;
const MS_IN_A_TICK = 10;
const KIB_IN_A_MB = 1e6 / 1024;

/**
 * Watches what a process starts, at whatever remove and in whatever language, from /proc; so on Linux alone. The process itself
 * is not counted. Call what is given back at its end.
 */
export function watchProcesses(shell: number): () => Watched {
  const members = new Map<number, Look>();
  const others = new Set<number>();
  let peak = Number.NaN;
  const look = () => {
    const seen = lookAround(shell, members, others);
    const together = seen.reduce((sum, { memory }) => sum + memory, 0);
    const highest = Math.max(together, ...seen.map((one) => one.highest));
    if (seen.length > 0) peak = Number.isNaN(peak) ? highest : Math.max(peak, highest);
  };
  const timer = setInterval(look, BETWEEN_LOOKS);
  return () => {
    clearInterval(timer);
    return { cpu: [...members.values()].reduce((sum, { cpu }) => sum + cpu, 0), peak };
  };
}

/** The members that run; what is new among all processes is told apart by its parent. */
function lookAround(shell: number, members: Map<number, Look>, others: Set<number>): readonly Look[] {
  const running: Look[] = [];
  for (const pid of processes().filter((one) => one !== shell && !others.has(one))) {
    const seen = lookAt(pid);
    if (seen === undefined) continue;
    // Who has been a member stays one, though its parent may have ended before it.
    const isMember = members.has(pid) || seen.parent === shell || members.has(seen.parent);
    if (!isMember) {
      others.add(pid);
      continue;
    }
    members.set(pid, seen);
    running.push(seen);
  }
  return running;
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .sort((one, other) => one - other);
  } catch {
    // Not Linux: nothing can be seen.
    return [];
  }
}

function lookAt(pid: number): Look | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    // The name stands in brackets and may hold anything; behind it, user and system time are the 12th and 13th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {
      parent: read('PPid'),
      cpu: (Number(fields[11]) + Number(fields[12])) * MS_IN_A_TICK,
      memory: read('VmRSS') / KIB_IN_A_MB,
      highest: read('VmHWM') / KIB_IN_A_MB,
    };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}
