// The least that any gate must do, for comparison: read each edition, parse its front matter and its Markdown, judge by Ajv.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { markdownToMdast } from 'satteri';

const validate = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['document', 'edition', 'status'],
});
const documents = join(process.argv[2], 'content/documents');
let nodes = 0;
for (const id of readdirSync(documents)) {
  const editions = join(documents, id, 'editions');
  for (const file of readdirSync(editions)) {
    const [, front = '', body = ''] = readFileSync(join(editions, file), 'utf8').split(/^---$/m);
    if (!validate(load(front))) process.exitCode = 1;
    nodes += markdownToMdast(body, { features: { gfm: false } }).children.length;
  }
}
process.stdout.write(`${nodes}\n`);
