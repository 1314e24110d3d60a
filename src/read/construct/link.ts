import { domainToUnicode } from 'node:url';
import { mixesAlphabets, passesForLatin } from '../../model/lookalike-letters.ts';
import type { Citation, Phrasing, WebLink } from '../../model/phrasing.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import { parseTarget } from '../../model/target.ts';

/** A link as it may be published, or its bare words with what is wrong. */
export type LinkReading =
  | { readonly node: Citation | WebLink; readonly isInsecure: boolean }
  | { readonly refused: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const CITATION_SCHEME = /^(?:body|term):/;
const UNWRITABLE = /[\p{Cc} \\]/u;
const LONGEST_URL = 2_000;

/** Reads the target of a Markdown link: a citation, or a web address of a safe kind. */
export function readLink(url: string, children: readonly Phrasing[], place: Place): LinkReading {
  if (url.startsWith('//') || UNWRITABLE.test(url))
    return {
      refused: 'The address of the link is not one that can be trusted.',
    };
  if (!SCHEME.test(url) || CITATION_SCHEME.test(url)) {
    return {
      node: {
        type: 'citation',
        written: url,
        target: parseTarget(url),
        children,
        place,
      },
      isInsecure: false,
    };
  }
  return readWebLink(url, children, place);
}

function readWebLink(url: string, children: readonly Phrasing[], place: Place): LinkReading {
  const parsed = URL.parse(url);
  const scheme = SCHEME.exec(url)?.[0].toLowerCase() ?? '';
  if (parsed === null || url.length > LONGEST_URL) return { refused: 'The address of the link is not well-formed.' };
  if (scheme === 'mailto:' || scheme === 'tel:')
    return { node: { type: 'link', url, children, place }, isInsecure: false };
  if (scheme !== 'https:' && scheme !== 'http:') return { refused: `A link cannot start with “${scheme}”.` };
  if (!/^https?:\/\/[^/]/i.test(url)) return { refused: 'The address of the link is not well-formed.' };
  if (parsed.username !== '' || parsed.password !== '')
    return { refused: 'The address of the link holds a name or a password.' };
  if (domainToUnicode(parsed.hostname).split('.').some(misleads))
    return { refused: 'The address of the link holds letters of another alphabet that pass for Latin ones.' };
  if (namesOtherHost(plainText(children), parsed.host))
    return {
      refused: 'The words of the link name another address than the one it leads to.',
    };
  return {
    node: { type: 'link', url, children, place },
    isInsecure: scheme === 'http:',
  };
}

function misleads(label: string): boolean {
  return mixesAlphabets(label) || passesForLatin(label);
}

/** True where the words are themselves an address, and of another host. */
function namesOtherHost(words: string, host: string): boolean {
  const shown = /^\s*(?:https?:\/\/|www\.)([^\s/]+)/i.exec(words);
  if (shown === null) return false;
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  return bare(shown[0].trim().replace(/^https?:\/\//i, '')) !== bare(host);
}
