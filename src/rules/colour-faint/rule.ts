import type { Constitution } from '../../model/constitution.ts';
import { contrastOn, LEAST_CONTRAST } from '../../model/contrast.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { GROUNDS } from '../../model/theme.ts';

const LOOKS = [
  { key: 'accent', scheme: 'light', of: 'accent', change: 'darker' },
  { key: 'accent-dark', scheme: 'dark', of: 'accentDark', change: 'lighter' },
] as const;

/** The colours that an organisation chooses can be read on the paper of its site. Source: WCAG 2.2, success criterion 1.4.3. */
export const colourFaint: ConstitutionRule = {
  id: 'colour-faint',
  summary: 'The colour of links can be read on the paper of the site.',
  scope: 'constitution',
  check: function* ({ site }: Constitution): Iterable<Finding> {
    const { theme, source } = site;
    for (const { key, scheme, of, change } of LOOKS) {
      const colour = theme[of];
      const reached = colour === undefined ? LEAST_CONTRAST : contrastOn(colour, GROUNDS[theme.paper][scheme]);
      if (reached >= LEAST_CONTRAST) continue;
      yield {
        place: source.valueAt(`/theme/${key}`),
        message: `Words in this colour are too faint on ${scheme} paper: the contrast is ${rounded(reached)} to 1.`,
        help: `Choose a ${change} colour. The contrast must be at least ${LEAST_CONTRAST} to 1.`,
        gist: 'Too faint',
      };
    }
  },
};

/** Rounded down, so that what fails never reads as if it passed. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
