import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';

/** A template of a kind, with its `x-number` as written. Its file is `KIND.schema.json`, or `KIND@NUMBER.schema.json` for an older one. */
export interface Template {
  readonly kind: Kind;
  readonly number: unknown;
}

/** The kinds, each with its older templates, and what is wrong with numbers and names. */
export interface NumberedKinds {
  readonly kinds: readonly Kind[];
  readonly refused: readonly SourceFinding[];
}

const OLDER = /@([^/]*)\.schema\.json$/;

/** Puts older templates into the kinds of today. One whose number is wrong is left out; a kind's own wrong number counts as 1. */
export function numberTemplates(templates: readonly Template[]): NumberedKinds {
  const today = templates.filter(({ kind }) => nameNumber(kind) === undefined);
  const older = templates
    .filter(({ kind }) => nameNumber(kind) !== undefined)
    .map((template) => ({
      ...template,
      fault: faultOf(
        template,
        today.find(({ kind }) => kind.id === template.kind.id),
      ),
    }));
  const sound = older.filter(({ fault }) => fault === undefined).map(({ kind }) => kind);
  return {
    kinds: today.map(({ kind }) => ({ ...kind, earlier: sound.filter(({ id }) => id === kind.id).sort(byNumber) })),
    refused: [...today.filter(isMisnumbered).map(misnumbered), ...older.flatMap(({ fault }) => fault ?? [])],
  };
}

function nameNumber({ source }: Kind): string | undefined {
  return OLDER.exec(source.file)?.[1];
}

function byNumber(one: Kind, other: Kind): number {
  return one.number - other.number;
}

function isMisnumbered({ number }: Template): boolean {
  return number !== undefined && !isCount(number);
}

function isCount(number: unknown): number is number {
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1;
}

function misnumbered(template: Template): SourceFinding {
  const message = 'The number of a template is a whole number from 1.';
  return finding(template, message, 'Write `"x-number": 1`, and raise it by one whenever what is asked for changes.');
}

function faultOf(template: Template, today: Template | undefined): SourceFinding | undefined {
  const named = nameNumber(template.kind) ?? '';
  const { id } = template.kind;
  if (!/^[1-9][0-9]{0,5}$/.test(named)) {
    const message = `“${named}” is not the number of a template.`;
    return finding(template, message, `Name the file by kind and number: ${id}@1.schema.json.`);
  }
  if (template.number !== Number(named)) {
    const message = `The file is named for template ${named}, and its “x-number” does not say so.`;
    return finding(template, message, `Write \`"x-number": ${named}\`, or correct the name of the file.`);
  }
  if (today === undefined) {
    const message = `There is no template of today for the kind “${id}”.`;
    return finding(template, message, `Add schemas/kinds/${id}.schema.json with a higher \`x-number\`.`);
  }
  if (today.kind.number > Number(named)) return undefined;
  const message = `Template ${named} is kept as an older one, and today’s has the number ${today.kind.number}.`;
  const help = `Write \`"x-number": ${Number(named) + 1}\` or more in schemas/kinds/${id}.schema.json.`;
  return finding(template, message, help);
}

function finding({ kind }: Template, message: string, help: string): SourceFinding {
  return { rule: 'schema-kind-invalid', place: kind.source.valueAt('/x-number'), message, help };
}
