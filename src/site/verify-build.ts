import type { ListedFile } from '../model/build-manifest.ts';
import type { BuildCount } from '../model/built.ts';
import { addresses } from './addresses.ts';
import { conservationProofs } from './conservation/conservation-proofs.ts';
import { expectedData, expectedExports, expectedPages } from './expected-files.ts';
import { pageFile } from './page-file.ts';
import type { PublishedSite } from './published-site.ts';
import { clausesIn, editionProofs } from './read-back/edition-proofs.ts';
import { type KnownFiles, NOTHING_KNOWN } from './read-back/known-files.ts';
import { previewProofs } from './read-back/preview-proofs.ts';
import { readBack } from './read-back/read-back.ts';
import { type Survey, surveyBuild } from './read-back/survey-build.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyPapers } from './verify-papers.ts';
import { verifySearch } from './verify-search.ts';

const COMPARED_DATA = /(?:^|\/)compare\/[^/]*\.json$/;

/** A build that holds all that it has to. */
export interface VerifiedBuild {
  readonly count: BuildCount;
  /** Every file with its digest, by path, in code-point order. */
  readonly files: readonly ListedFile[];
  readonly survey: Survey;
}

/**
 * Reads a build back from the disk and holds it against what it was made from: every page and every edition to compare
 * that there has to be, no other, and in each edition and in the search index every provision, once. Each file is read once; what is
 * `known` of it already need not be. Everybody may read it afterwards. Throws at the first that is missing or too much.
 * Source: design.md, What content may do.
 */
export function verifyBuild(site: PublishedSite, folder: string, known: KnownFiles = NOTHING_KNOWN): VerifiedBuild {
  const survey = surveyBuild(folder, known.namesIn);
  const paths = survey.files.map(({ path }) => path);
  const pages = verifyNames(site, paths);
  verifyFiles(site, survey.files);
  const editions = site.constitution.documents.flatMap((document) => document.editions);
  const proofs = [
    ...editionProofs(editions),
    ...conservationProofs(site.constitution, paths),
    ...(site.preview === undefined ? [] : previewProofs(paths)),
  ];
  const files = readBack({ folder, files: survey.files, proofs, known });
  const count = {
    pages,
    documents: site.constitution.documents.length,
    editions: editions.length,
    clauses: editions.map(clausesIn).reduce((sum, clauses) => sum + clauses, 0),
    records: verifySearch(site, folder),
    pdfs: verifyPapers(site, folder, paths),
    isWholeOnPaper: site.papers.has(addresses.whole),
  };
  return { count, files, survey };
}

/** Throws where a page or a file is missing, or one is too much. Gives the number of pages. */
function verifyNames(site: PublishedSite, paths: readonly string[]): number {
  const pages = paths.filter((path) => path.endsWith('index.html'));
  verifySame(pages, { expected: expectedPages(site).map(pageFile), sort: 'page' });
  const data = paths.filter((path) => COMPARED_DATA.test(path));
  verifySame(data, { expected: expectedData(site).map((address) => address.slice(1)), sort: 'file' });
  const there = new Set(paths);
  const unwritten = expectedExports(site).find((address) => !there.has(address.slice(1)));
  if (unwritten !== undefined) throw new Error(`The build lacks the file ${unwritten.slice(1)}.`);
  return pages.length;
}

function verifySame(
  built: readonly string[],
  { expected, sort }: { readonly expected: readonly string[]; readonly sort: 'page' | 'file' },
): void {
  const [known, wanted] = [new Set(built), new Set(expected)];
  const missing = expected.find((path) => !known.has(path));
  if (missing !== undefined) throw new Error(`The build lacks the ${sort} ${missing}.`);
  const extra = built.find((path) => !wanted.has(path));
  if (extra !== undefined) throw new Error(`The build holds the ${sort} ${extra}, which nothing asks for.`);
}
