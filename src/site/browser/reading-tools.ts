import { offerClauseCard } from './clause-card.ts';
import { markContents } from './mark-contents.ts';
import { offerPreviews } from './preview-card.ts';

offerClauseCard();
offerPreviews();
markContents();
