import { type Datum, dataIn } from './data-in.ts';
import type { Subject } from './subject.ts';

/** A reference in data, outside any text, with the rule that speaks where it leads nowhere. */
export interface Reference extends Datum {
  readonly file: string;
  readonly rule: string;
}

/** Where references stand: files, keys in them, and the rule. */
const REFERENCES: readonly (readonly [file: RegExp, pointer: RegExp, rule: string])[] = [
  [/^content\/bodies\//, /^\/constituted-by$|^\/represents\/\d+\/mandate$/, 'citation-unresolved'],
  [/^content\/bodies\//, /^\/represents\/\d+\/kind$/, 'body-kind'],
  [/^content\/bodies\//, /^\/(?:reports-to|scrutinises|commissions)\/\d+$|^\/seats\/\d+\/sits-for$/, 'body-unknown'],
  [/^content\/documents\/[^/]+\/document\.yml$/, /^\/body$/, 'body-unknown'],
  [/^content\/documents\/[^/]+\/document\.yml$/, /^\/kind$/, 'schema-kind-unknown'],
  [/^content\/decisions\//, /^\/body$/, 'body-unknown'],
  [/^content\/decisions\//, /^\/power$|^\/(?:adopts|corrects|repeals)\/\d+$/, 'citation-unresolved'],
  [/\/editions\//, /^\/adoption\/decision$|^\/notes\/\d+\/on$|^\/removed\/\d+\/moved-to$/, 'citation-unresolved'],
  [/\/editions\//, /^\/removed\/\d+\/id$/, 'id-removed'],
  [/\/editions\//, /^\/numbers\/[^/]+\/applies-to$/, 'body-unknown'],
  [/^content\/site\.yml$/, /^\/home\/purpose$/, 'citation-unresolved'],
  [/^content\/mandates\.yml$/, /^\/\d+\/provision$/, 'mandate-unknown'],
  [/^schemas\/kinds\//, /\/x-mandate$/, 'citation-unresolved'],
];

/** Every reference in data: in bodies, documents, decisions, front matter, the site's own file, mandates and kinds. */
export function referencesIn({ texts }: Pick<Subject, 'texts'>): readonly Reference[] {
  return [...texts].flatMap(([file, text]) => {
    const rows = REFERENCES.filter(([files]) => files.test(file));
    if (rows.length === 0) return [];
    return dataIn(file, text).flatMap((datum) => {
      const row = rows.find(([, pointers]) => pointers.test(datum.pointer));
      return row === undefined ? [] : [{ ...datum, file, rule: row[2] }];
    });
  });
}
