import type { AccessibilityStatement } from '../../model/accessibility-statement.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import type { Sentence, SentencePart } from '../../model/sentence.ts';
import { stopped } from '../../model/sentence.ts';
import { contactPart } from '../../model/status/contact-part.ts';
import { onDate } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { complianceOf, enforcementOf, isUnderUkLaw, problemGroups, REGULATIONS } from './accessibility-wording.ts';
import type { PageHead } from './frame.ts';

/** The accessibility statement as it stands on the site. */
export interface AccessibilityPage {
  readonly head: PageHead;
  readonly link: Linker;
  readonly title: string;
  readonly organisation: string;
  /** The address of the site. */
  readonly scope: string;
  /** Undefined where the organisation has made no statement. */
  readonly statement: ShownStatement | undefined;
  /** Where to write where there is no statement; undefined where nobody said where. */
  readonly contact: SentencePart | undefined;
}

/** The parts of a statement, in the words of the model statement. */
export interface ShownStatement {
  readonly known: Sentence;
  readonly problems: readonly string[];
  readonly contact: Sentence;
  readonly answer: string | undefined;
  readonly enforcement: readonly Sentence[];
  readonly commitment: string;
  readonly compliance: Sentence;
  readonly groups: readonly { readonly title: string; readonly problems: readonly string[] }[];
  readonly improving: string | undefined;
  readonly preparation: readonly string[];
}

/** The page that says how accessible the site is, or that nobody has said it yet. */
export function accessibilityPage({ site }: Pick<CheckedConstitution, 'site'>): AccessibilityPage {
  const address = addresses.accessibility;
  const title = site.accessibility === undefined ? 'Accessibility' : `Accessibility statement for ${site.name}`;
  const description =
    site.accessibility === undefined
      ? `What the site of ${site.name} does so that everybody can use it.`
      : `How accessible the site of ${site.name} is, and whom to tell if a page is hard to use.`;
  return {
    head: { address, title, description },
    link: linkerFrom(address),
    title,
    organisation: site.name,
    scope: site.url,
    statement: site.accessibility && shown(site.accessibility, site.name),
    contact: site.contact === undefined ? undefined : contactPart(site.contact),
  };
}

function shown(statement: AccessibilityStatement, organisation: string): ShownStatement {
  const { problems, responseDays, improving } = statement;
  return {
    known:
      problems.length === 0
        ? ['We know of no part of this website that is not accessible.']
        : ['We know some parts of this website are not fully accessible:'],
    problems: problems.map(({ problem }) => stopped(problem)),
    contact: contactSentence(statement),
    answer:
      responseDays === undefined
        ? undefined
        : `We’ll consider your request and get back to you in ${responseDays} ${responseDays === 1 ? 'day' : 'days'}.`,
    enforcement: enforcementOf(statement.enforcement),
    commitment: `${organisation} is committed to making its website accessible${isUnderUkLaw(statement.enforcement) ? `, in accordance with the ${REGULATIONS}` : ''}.`,
    compliance: complianceOf(statement),
    groups: problemGroups(statement),
    improving: improving && stopped(improving),
    preparation: preparationOf(statement),
  };
}

function contactSentence({ contact, phone }: AccessibilityStatement): Sentence {
  const ring = phone === undefined ? [] : [` Or ring ${phone}.`];
  return ['Write to ', contactPart(contact), '.', ...ring];
}

function preparationOf({ prepared, reviewed, tested }: AccessibilityStatement): readonly string[] {
  const made = `This statement was prepared${onDate(prepared)}. It was last reviewed${onDate(reviewed)}.`;
  if (tested === undefined) return [made, 'No test of this website is on record.'];
  const by = tested.by === undefined ? '' : ` The test was carried out by ${stopped(tested.by)}`;
  const test = `This website was last tested${onDate(tested.on)} against the WCAG 2.2 AA standard.${by}`;
  return [made, test, ...(tested.how === undefined ? [] : [stopped(tested.how)])];
}
