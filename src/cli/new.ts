import { carryOut, DRY_RUN, readDrafting, sayingWhy } from './carry-out.ts';
import { CannotRun, type Command } from './command.ts';
import { body } from './new/body.ts';
import { decision } from './new/decision.ts';
import { document } from './new/document.ts';
import { edition } from './new/edition.ts';
import { term, waiver } from './new/entries.ts';
import { group } from './new/group.ts';
import { kind } from './new/kind.ts';
import type { Recipe } from './new/recipe.ts';
import { type Asked, answerTo } from './question.ts';

const RECIPES: readonly Recipe[] = [group, document, edition, decision, body, term, kind, waiver];

const HOW_TO_ANSWER =
  'Type an answer, or the number of one. Enter takes the answer in brackets. Ctrl+C stops, and nothing is written.\n';

/** `cartulary new`: begins something, by questions at the terminal or by options. */
export const begin: Command = {
  name: 'new',
  summary: `Begins something new (${RECIPES.map(({ name }) => name).join(', ')}): asks what it has to know, checks it and writes it.`,
  usage: 'cartulary new [WHAT] [DOCUMENT]',
  operands: ['WHAT', 'DOCUMENT'],
  options: {
    dir: 'The folder that holds the content. Without it, this one.',
    on: 'The day for which to check, such as 2026-03-12.',
    ...optionsOf(RECIPES),
  },
  switches: DRY_RUN,
  run: (call, { writeOut, ask }) =>
    sayingWhy(async () => {
      const asked: Asked = { options: call.options, ask };
      if (ask !== undefined) writeOut(HOW_TO_ANSWER);
      const recipe = await answerRecipe(call.operands[0], asked);
      const stray = strayOption(recipe, call);
      if (stray !== undefined) throw new CannotRun(`--${stray} says nothing about a new ${recipe.name}.`);
      const drafting = readDrafting(call);
      const plan = await recipe.plan(drafting, asked, call);
      return carryOut({ call, drafting, plan, strictness: recipe.strictness }, { writeOut });
    }),
};

async function answerRecipe(written: string | undefined, asked: Asked): Promise<Recipe> {
  const names = RECIPES.map(({ name }) => name);
  if (written === undefined && asked.ask === undefined)
    throw new CannotRun(`Say what is to be begun: ${names.join(', ')}.`);
  const choices = RECIPES.map(({ name, summary }) => ({ answer: name, meaning: summary }));
  const answer =
    written ?? (await answerTo({ flag: 'what', words: 'What is to be begun?', choices }, { ...asked, options: {} }));
  const recipe = RECIPES.find(({ name }) => name === answer);
  if (recipe === undefined) throw new CannotRun(`“${answer}” cannot be begun: choose ${names.join(', ')}.`);
  return recipe;
}

function strayOption(
  recipe: Recipe,
  {
    options,
    operands,
  }: { readonly options: Readonly<Record<string, string | undefined>>; readonly operands: readonly string[] },
): string | undefined {
  const stray = Object.keys(options).find(
    (name) => name !== 'dir' && name !== 'on' && !Object.hasOwn(recipe.options, name),
  );
  if (stray === undefined && operands[1] !== undefined && recipe.name !== 'edition')
    throw new CannotRun(`“${operands[1]}” says nothing about a new ${recipe.name}.`);
  return stray;
}

/** Every option, with what it says of which new thing. */
function optionsOf(recipes: readonly Recipe[]): Readonly<Record<string, string>> {
  const all = recipes.flatMap(({ name, options }) =>
    Object.entries(options).map(([flag, meaning]) => ({ name, flag, meaning })),
  );
  return Object.fromEntries(
    [...Map.groupBy(all, ({ flag }) => flag)].map(([flag, uses]) => [
      flag,
      [...Map.groupBy(uses, ({ meaning }) => meaning)]
        .map(([meaning, same]) => `(${same.map(({ name }) => name).join(', ')}) ${meaning}`)
        .join(' '),
    ]),
  );
}
