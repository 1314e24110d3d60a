import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { Outline } from '../../model/outline.ts';
import type { Block, Provision, Section } from '../../model/provision.ts';
import { provisionsIn, textOf } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import { kindSectionOf } from '../kind-section-of.ts';
import { quote } from '../quote.ts';

/** Within an edition an id names one provision, so that a citation of it leads to one place. */
export const idRepeated: EditionRule = {
  id: 'id-repeated',
  summary: 'Within an edition an id names one provision only.',
  scope: 'edition',
  check: function* (judged) {
    if (isEachNameOnce(judged.edition.outline())) return;
    const first = new Map<string, Named>();
    for (const named of [...namesOfKind(judged), ...writtenNames(judged.edition)]) {
      const other = first.get(named.id);
      if (other === undefined) first.set(named.id, named);
      else if (other.provision !== named.provision && !isCopied(named, other))
        yield findingFor(named, other, judged.edition);
    }
  },
};

/** True where no name is given twice, as in nearly all texts. The section of a kind answers to two names. */
function isEachNameOnce({ provisions }: Outline): boolean {
  const ids = new Set(provisions.map(({ id }) => id));
  const isFree = (name: string | undefined, id: string) => name === undefined || name === id || !ids.has(name);
  return ids.size === provisions.length && provisions.every(({ id, kindSection }) => isFree(kindSection, id));
}

interface Named {
  readonly id: string;
  readonly provision: Provision;
  /** The section of level 2 that it is, or in which it stands. */
  readonly within: Section | undefined;
}

/** The names that a kind gives to its sections come first: nothing else may take them. */
function namesOfKind({ edition, kind }: JudgedEdition): readonly Named[] {
  const named = topSections(edition).flatMap((section): readonly Named[] => {
    const id = kindSectionOf(section, kind)?.id;
    return id === undefined ? [] : [{ id, provision: section, within: section }];
  });
  return named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
}

/** The ids that writers gave. Those that the tool makes from headings are never the same. */
function writtenNames({ content }: Edition): readonly Named[] {
  return content.flatMap((block) => {
    const within = block.form === 'section' && block.level === 2 ? block : undefined;
    return provisionsOf(block).map(({ id, provision }) => ({ id, provision, within }));
  });
}

function provisionsOf(block: Block): readonly Omit<Named, 'within'>[] {
  return provisionsIn([block]).flatMap((provision) => {
    const isWritten = provision.form !== 'section' || provision.hasWrittenId;
    return provision.id === undefined || !isWritten ? [] : [{ id: provision.id, provision }];
  });
}

/** True in a section that stands twice, which section-repeated tells once for all that is in it. */
function isCopied({ within }: Named, other: Named): boolean {
  if (within === undefined || other.within === undefined || within === other.within) return false;
  return within.kindSection !== undefined && sectionKey(within) === sectionKey(other.within);
}

function findingFor({ id, provision }: Named, first: Named, edition: Edition): Finding {
  const what = provision.form === 'section' ? 'heading' : 'clause';
  return {
    place: provision.place,
    at: provisionAddress(edition, id),
    message: `The id ${quote(id)} is given twice.`,
    help: `Give this ${what} an id of its own, such as \`{#${id}-2}\`, or better a word that says what it is about.`,
    related: [{ place: first.provision.place, message: `It names ${quote(textOf(first.provision))} here.` }],
  };
}
