import { formatTable } from './format-table.ts';

/** One target and what was measured against it. */
export interface Claim {
  readonly work: string;
  readonly level: 'must reach' | 'aim';
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** The table of the targets; its last column says which were met. */
export function formatClaims(claims: readonly Claim[]): string {
  return formatTable(
    ['work', 'level', 'target', 'measured', 'verdict'],
    claims.map(({ work, level, target, measured, isMet }) => [work, level, target, measured, isMet ? 'met' : 'missed']),
  );
}

/** How one quantity compares with another, such as `0.31 ×`. */
export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}
