import { printable } from '../reports/printable.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';

/** Something that a command has to know, and how it asks for it. */
export interface Question {
  /** The option that answers it. */
  readonly flag: string;
  readonly words: string;
  /** An example, or what the answer is for. */
  readonly hint?: string | undefined;
  /** Taken where the answer is left empty, and where nobody is there to ask. Empty: it may be left out. */
  readonly byDefault?: string | undefined;
  /** The answers that there are, each with what it means. */
  readonly choices?: readonly Choice[];
  /** Why an answer will not do, in one sentence; undefined where it will. */
  readonly fault?: (answer: string) => string | undefined;
}

/** One of the answers to choose from. */
export interface Choice {
  readonly answer: string;
  readonly meaning?: string | undefined;
}

/** The command as it was called, with the person who called it. */
export type Asked = Pick<Call, 'options'> & Pick<Surroundings, 'ask'>;

/**
 * The answer: what the option says, else what the person answers, else the default. Throws `CannotRun` where an option
 * will not do, or where there is nothing to go by. Empty where the question may be left out and was.
 */
export async function answerTo(question: Question, { options, ask }: Asked): Promise<string> {
  const given = options[question.flag];
  if (given !== undefined) return accepted(question, given);
  if (ask === undefined) {
    if (question.byDefault !== undefined) return question.byDefault;
    throw new CannotRun(`Say --${question.flag}: ${lowerFirst(question.words)}${listed(question)}`);
  }
  let words = asked(question);
  for (;;) {
    const answer = meant(question, tidy(await ask(words)));
    const fault = answer === '' && question.byDefault === '' ? undefined : faultOf(question, answer);
    if (fault === undefined) return answer;
    words = `  ${printable(fault)}\n${promptOf(question)}`;
  }
}

function accepted(question: Question, given: string): string {
  const answer = chosen(question.choices, tidy(given));
  if (answer === '' && question.byDefault === '') return answer;
  const fault = faultOf(question, answer);
  if (fault !== undefined) throw new CannotRun(`--${question.flag} will not do: ${fault}`);
  return answer;
}

function faultOf({ choices, fault }: Question, answer: string): string | undefined {
  if (answer === '') return 'An answer is needed here.';
  if (printable(answer) !== answer) return 'The answer holds a character that cannot be seen.';
  if (choices !== undefined && !choices.some((choice) => choice.answer === answer)) {
    return `“${answer}” is none of these: ${choices.map((choice) => choice.answer).join(', ')}.`;
  }
  return fault?.(answer);
}

/** The answer with the default in place of nothing, and a choice in place of its number. */
function meant({ byDefault, choices }: Question, answer: string): string {
  if (answer === '') return byDefault ?? '';
  const isNumber = /^[1-9][0-9]?$/.test(answer);
  return (isNumber ? choices?.[Number(answer) - 1]?.answer : undefined) ?? chosen(choices, answer);
}

/** The choice that is written with other capitals, or by what it means; else what is written. */
function chosen(choices: Question['choices'] | undefined, written: string): string {
  const wanted = written.toLowerCase();
  const meant =
    choices?.find(({ answer }) => answer.toLowerCase() === wanted) ??
    choices?.find(({ meaning }) => meaning?.toLowerCase() === wanted);
  return meant?.answer ?? written;
}

function tidy(answer: string): string {
  return answer.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function asked(question: Question): string {
  const { words, hint, choices } = question;
  const lines = [
    '',
    printable(words),
    ...(hint === undefined ? [] : [`  ${printable(hint)}`]),
    ...(choices ?? []).map(({ answer, meaning }, index) =>
      printable(`  ${index + 1}. ${answer}${meaning === undefined || meaning === answer ? '' : `: ${meaning}`}`),
    ),
  ];
  return `${lines.join('\n')}\n${promptOf(question)}`;
}

function promptOf({ byDefault }: Question): string {
  if (byDefault === undefined) return '> ';
  return byDefault === '' ? '[none] > ' : `[${printable(byDefault)}] > `;
}

function listed({ choices }: Question): string {
  return choices === undefined || choices.length === 0
    ? ''
    : ` One of: ${choices.map(({ answer }) => answer).join(', ')}.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
