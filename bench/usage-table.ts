import { formatTable } from './format-table.ts';
import type { Usage } from './measure-process.ts';

/** A command that was measured, under a name; `against` is the one whose processor time is 1. */
export interface UsageRow {
  readonly name: string;
  readonly usage: Usage;
  readonly against?: Usage;
}

/** The table of what commands used. */
export function formatUsages(rows: readonly UsageRow[]): string {
  const cells = rows.map(({ name, usage, against }) => [
    name,
    usage.cpu.toFixed(0),
    usage.wall.toFixed(0),
    Number.isNaN(usage.peak) ? '–' : usage.peak.toFixed(0),
    against === undefined ? '' : (usage.cpu / against.cpu).toFixed(2),
    String(usage.runs),
  ]);
  return formatTable(['command', 'processor, ms', 'clock, ms', 'memory, MB', 'processor, of ours', 'runs'], cells);
}
