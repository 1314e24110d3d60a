import type { Answer } from '../model/answer.ts';
import type { Diagnostic } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { jsonText } from './json-text.ts';

/** The diagnostics as one JSON array, `[]` where there are none, and nothing else. */
export function jsonReport({ diagnostics }: Pick<Answer, 'diagnostics'>): string {
  return jsonText(diagnostics.map(toJson));
}

function toJson({
  rule,
  severity,
  place,
  message,
  help,
  related,
  mandate,
  url,
  fixes,
  fingerprint,
}: Diagnostic): object {
  return {
    rule,
    severity,
    ...place,
    message,
    help,
    related: related.map((other) => ({
      ...start(other.place),
      message: other.message,
    })),
    mandate,
    url,
    fixes: fixes.map(({ description, edits }) => ({
      description,
      edits: edits.map(({ place: at, replacement }) => ({ ...at, replacement })),
    })),
    fingerprint,
  };
}

function start({ file, line, column }: Place): object {
  return { file, line, column };
}
