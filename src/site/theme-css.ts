import { lightenedFor } from '../model/contrast.ts';
import type { Grounds, Theme } from '../model/theme.ts';
import { GROUNDS } from '../model/theme.ts';

type Declarations = Readonly<Record<string, string | undefined>>;

/** The properties of the stylesheet that an organisation sets for itself; empty where it keeps to the site's own. */
export function themeCss({ accent, accentDark, typeface, paper }: Theme): string {
  const grounds = GROUNDS[paper];
  const light = {
    ...(paper === 'warm' ? {} : groundsCss(grounds.light)),
    'text-face': typeface === 'sans' ? 'var(--label-face)' : undefined,
    accent,
  };
  const dark = {
    ...(paper === 'warm' ? {} : groundsCss(grounds.dark)),
    accent: accentDark ?? (accent === undefined ? undefined : lightenedFor(accent, grounds.dark)),
  };
  const night = ruleFor(dark);
  return ruleFor(light) + (night === '' ? '' : `@media screen and (prefers-color-scheme: dark) {\n${night}}\n`);
}

function groundsCss({ paper, panel }: Grounds): Declarations {
  return { paper, panel };
}

function ruleFor(declarations: Declarations): string {
  const lines = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined ? [] : [`  --${name}: ${value};\n`],
  );
  return lines.length === 0 ? '' : `:root {\n${lines.join('')}}\n`;
}
