import type { Address } from '../../../model/addresses.ts';
import { addresses } from '../../addresses.ts';

/** A page of help. */
export interface HelpTopic {
  readonly address: Address;
  readonly title: string;
  /** What it answers, in one sentence. */
  readonly summary: string;
}

/** Every page of help, in the order in which it is listed. */
export const HELP_TOPICS = {
  clauses: {
    address: addresses.helpClauses,
    title: 'How to find and cite a clause',
    summary: 'Find the clause that you need, and point others to it by a link that lasts.',
  },
  statuses: {
    address: addresses.helpStatuses,
    title: 'What “in force”, “draft” and the other words mean',
    summary: 'Each text says whether it binds anybody. These are the words for it.',
  },
  redlines: {
    address: addresses.helpRedlines,
    title: 'How to read a redline',
    summary: 'A redline shows which words go out of a text and which come in.',
  },
  suggest: {
    address: addresses.helpSuggest,
    title: 'How to propose a change',
    summary: 'Say what a text should say instead. You need no account and no special skill.',
  },
  checks: {
    address: addresses.helpChecks,
    title: 'How this site is checked',
    summary: 'What a program looks at before a text is published, and what it cannot see.',
  },
} as const satisfies Readonly<Record<string, HelpTopic>>;
