import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import type { Site } from '../../model/site.ts';
import { constructAccessibility } from './construct-accessibility.ts';
import { constructTheme } from './construct-theme.ts';
import { recordAt, textAt } from './fields.ts';

const USUAL_ZONE = 'Europe/London';

type Entry = Readonly<Record<string, unknown>>;

/** The organisation from the sound part of its file. An address, language or time zone that is none is a finding, and a stand-in. */
export function constructSite(
  entry: Entry,
  source: Source,
): { readonly site: Site; readonly findings: readonly SourceFinding[] } {
  const name = textAt(entry, 'name') ?? 'Unnamed organisation';
  const refused = SITE_VALUES.filter(({ key, isSound }) => !isSound(textAt(entry, key)));
  const sound = (key: string) => (refused.some((value) => value.key === key) ? undefined : textAt(entry, key));
  // No address is better than one that leads elsewhere: what is written behind it is then an address within the site.
  const url = sound('url') ?? '/';
  const accessibility = constructAccessibility(entry, source);
  const site: Site = {
    name,
    shortName: textAt(entry, 'short-name') ?? name,
    language: sound('language') ?? 'en-GB',
    locality: textAt(entry, 'locality'),
    timeZone: sound('time-zone') ?? USUAL_ZONE,
    url: url.endsWith('/') ? url : `${url}/`,
    repository: sound('repository')?.replace(/\/+$/, ''),
    branch: textAt(entry, 'branch') ?? 'main',
    contact: textAt(entry, 'contact'),
    tagline: textAt(entry, 'tagline'),
    homePurpose: textAt(recordAt(entry, 'home') ?? {}, 'purpose'),
    theme: constructTheme(recordAt(entry, 'theme') ?? {}),
    accessibility: accessibility.statement,
    source,
  };
  return {
    site,
    findings: [
      ...refused.map(({ key, message, help }) => siteFinding(key, message, help, source)),
      ...accessibility.findings,
    ],
  };
}

/** Values of the site that only a look at the world can judge. */
const SITE_VALUES: readonly {
  readonly key: string;
  readonly isSound: (text: string | undefined) => boolean;
  readonly message: string;
  readonly help: string;
}[] = [
  {
    key: 'url',
    isSound: isWebAddress,
    message: 'The address of the site is not a web address.',
    help: 'Write it whole: https://charters.example.org/.',
  },
  {
    key: 'repository',
    isSound: isWebAddress,
    message: 'The address of the repository is not a web address.',
    help: 'Write it whole: https://code.example/name/charters.',
  },
  {
    key: 'language',
    isSound: isLanguage,
    message: 'The language is not one that browsers know.',
    help: 'Write a language tag, such as en-GB or cy.',
  },
  {
    key: 'time-zone',
    isSound: isTimeZone,
    message: 'The time zone is not one that computers know.',
    help: 'Write a region and a city, such as Europe/London.',
  },
];

function siteFinding(key: string, message: string, help: string, source: Source): SourceFinding {
  return {
    rule: 'schema-value',
    place: source.valueAt(`/${key}`),
    message,
    help,
  };
}

function isWebAddress(text: string | undefined): boolean {
  if (text === undefined) return true;
  const url = URL.parse(text);
  return (
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  );
}

function isLanguage(text: string | undefined): boolean {
  return text === undefined || (LANGUAGE.test(text) && isAccepted(() => Intl.getCanonicalLocales(text)));
}

/** Every language that is registered begins with two or three letters, and a name such as “english” with more. */
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/i;

function isTimeZone(text: string | undefined): boolean {
  // To ask takes long, and of the usual one nobody need.
  return (
    text === undefined || text === USUAL_ZONE || isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: text }))
  );
}

function isAccepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
