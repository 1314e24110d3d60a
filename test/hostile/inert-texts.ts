/** Texts that are taken as they stand, each the body of a section: what looks like code, markup or a command in them is words. */
export const INERT: readonly (readonly [name: string, body: string])[] = [
  ['H010 template', '{{ constructor.constructor("return process")() }}'],
  ['H011 include', '{% include "/etc/passwd" %} <<< ../x'],
  ['H012 import', 'import x from "y"\nexport const z = 1\n{1+1}'],
  ['H015 a second block', 'Before.\n\n---js\n\n({a: 1})\n\n---'],
  ['H063 what is no tag in CommonMark', '<svg/onload=alert(1)> and <base href=//evil.example>'],
  ['H076 entities', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;'],
  ['H077 in code', '`<script>alert(1)</script>`'],
  ['H077 in a block of code', '    <script>alert(1)</script>'],
  ['H078 info string', '```js" onclick="alert(1)\n</code></pre><script>alert(1)</script>\n```'],
  ['H079 link title', '[a](https://x.example "\\" onmouseover=alert(1) x=\\"")'],
  ['H079 an address with marks', '[a](<https://x.example/"onmouseover=alert(1)//>)'],
  ['H082 ends of elements', '\\</title>\\<script> \\</textarea> --> ]]>'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the marks of a template are what the row is about
  ['H083 templates', '{{x}} {% x %} ${x} \\<%= x %>'],
  ['H084 attributes', 'x {.x onclick=y} {: onclick=y} :::note{onclick=y}'],
  ['H092 bare words', 'www.evil.example a@b.example https://x.example'],
  ['H096 footnotes', 'a [^__proto__] [^1]\n\n[^1]: https://x.example'],
  ['H128 accents in place', 'caf\u00e9'],
  ['H175 commands', '::error file=x::y ##[group]x ::add-mask::a'],
  ['H177 words of a platform', '@team #1 \\`\\`\\` \\</details>'],
  ['H184 formulas', '=HYPERLINK("https://x.example") +1 @x'],
  ['H194 names of the language', '__proto__ constructor toString hasOwnProperty'],
  ['H197 pairs and clusters', '👩‍👩‍👧‍👦 🇬🇧 x\u0301 &#x1f468;'],
  ['from right to left', 'הוועד נפגש פעם בשנה.\n\n### סמכויות {#powers}\n\nוהוא:\n\n- רשאי (2026);\n- “may” לבקש.'],
  ['many writings', 'Мельница, μύλος, 水車, טחנה, طاحونة, पनचक्की, ผักกะเฉด, می‌خواهم, 𝔐'],
];

/** Those of them of which a part is shown to nobody, which is a warning. */
export const PARTLY_UNSHOWN: ReadonlySet<string> = new Set(['H078 info string', 'H079 link title']);
