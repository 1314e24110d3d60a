import type { Diagnostic } from '../model/finding.ts';
import { printable } from '../reports/printable.ts';

/** Faults in short, a line each: what is wrong, and where. Empty where there is none. */
export function faultLines(diagnostics: readonly Pick<Diagnostic, 'message' | 'place' | 'rule'>[]): string {
  return diagnostics
    .map(
      ({ message, place, rule }) =>
        `- ${printable(message)} (${printable(place.file)}, line ${place.line}; see cartulary check, ${rule})\n`,
    )
    .join('');
}
