import type { RedlinePart } from '../../model/redline.ts';
import type { Marks } from './motion.ts';

const NONE: Marks = { id: undefined, label: undefined, sourceNumber: undefined, level: undefined };

/** What is written at a part. */
export function marksOf(part: RedlinePart): Marks {
  switch (part.form) {
    case 'section':
      return {
        ...NONE,
        id: part.hasWrittenId ? part.id : undefined,
        sourceNumber: part.sourceNumber,
        level: part.level,
      };
    case 'clause':
      return { ...NONE, id: part.id, label: part.label, sourceNumber: part.sourceNumber };
    case 'lead-in':
      return { ...NONE, id: part.id };
    default:
      return NONE;
  }
}

/** The part with other marks. A section without a written id keeps the one that it was given. */
export function withMarks(part: RedlinePart, { id, label, sourceNumber, level }: Marks): RedlinePart {
  switch (part.form) {
    case 'section':
      return { ...part, id: id ?? part.id, hasWrittenId: id !== undefined, sourceNumber, level: level ?? part.level };
    case 'clause':
      return { ...part, id, label, sourceNumber };
    case 'lead-in':
      return { ...part, id };
    default:
      return part;
  }
}

/** True where nothing is marked in another way. */
export function isSameMarks(one: Marks, other: Marks): boolean {
  return (
    one.id === other.id &&
    one.label === other.label &&
    one.sourceNumber === other.sourceNumber &&
    one.level === other.level
  );
}
