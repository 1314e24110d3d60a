import { describe, expect, test } from 'vitest';
import { junitReport } from '../../src/reports/junit.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { antSchema, faultsInXml } from './faults-in-xml.ts';
import { answerWith, DIAGNOSTIC, verdictAndContext } from './sample-answer.ts';

const { context } = verdictAndContext();
const RULE_IDS = ['section-missing', 'date-order'];

describe('as JUnit', () => {
  test('each document is a suite, each family of checks a case, and an error a failure', () => {
    const warning = { ...DIAGNOSTIC, rule: 'name-deprecated', severity: 'warning' as const, message: 'An old name.' };
    const elsewhere = { ...DIAGNOSTIC, place: { ...DIAGNOSTIC.place, file: 'content/site.yml' }, mandate: null };
    const report = junitReport(answerWith([DIAGNOSTIC, DIAGNOSTIC, warning, elsewhere]), {
      ...context,
      ruleIds: RULE_IDS,
    });
    const told = `error[section-missing]: The section “Fees” is missing.
content/documents/rules/editions/1.md:3:5
${DIAGNOSTIC.help}
Asked for by Rules of the Society, edition 1, clause 1.1.`;
    expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="Rules of the Society" package="cartulary" id="0" timestamp="2026-06-01T00:00:00" hostname="cartulary" tests="3" failures="1" errors="0" time="0"><properties/><testcase name="Dates" classname="Rules of the Society" time="0"/><testcase name="Names" classname="Rules of the Society" time="0"/><testcase name="Sections" classname="Rules of the Society" time="0"><failure message="The section “Fees” is missing. And 1 more error." type="section-missing">${told}

${told}</failure></testcase><system-out>${told.replace('error[section-missing]: The section “Fees” is missing.', 'warning[name-deprecated]: An old name.')}</system-out><system-err/></testsuite><testsuite name="All other files" package="cartulary" id="1" timestamp="2026-06-01T00:00:00" hostname="cartulary" tests="3" failures="1" errors="0" time="0"><properties/><testcase name="Dates" classname="All other files" time="0"/><testcase name="Names" classname="All other files" time="0"/><testcase name="Sections" classname="All other files" time="0"><failure message="The section “Fees” is missing." type="section-missing">error[section-missing]: The section “Fees” is missing.
content/site.yml:3:5
${DIAGNOSTIC.help}</failure></testcase><system-out>The gate is closed: 3 errors, 1 warning. Looked at 1 document, 1 edition, 60 checks, 0 waivers used.</system-out><system-err/></testsuite></testsuites>
`);
  });

  test('what is waived is skipped, with its reason', () => {
    const { verdict, context: own } = waivedVerdict();
    expect(junitReport(verdict, { ...own, ruleIds: ['placeholder'] })).toContain(
      'tests="1" failures="0" errors="0" skipped="1" time="0"><properties/><testcase name="Placeholders" classname="Rules of the Society" time="0"><skipped message="A placeholder is left: “TBC”. Agreed in May. Granted by the Society until 1 July 2026."/></testcase>',
    );
  });
});

const HOSTILE =
  'a\u0001\ufffe\uffff\ud800 ]]> <b a="1">&amp;\'</b> <!-- <![CDATA[ \u001b[31m \u202e \u0085 \ud83d\ude00';

describe('whatever the content holds, it is well-formed', () => {
  const hostile = {
    ...DIAGNOSTIC,
    place: { ...DIAGNOSTIC.place, file: `content/documents/${HOSTILE}/document.yml` },
    message: HOSTILE,
    help: HOSTILE,
    mandate: DIAGNOSTIC.mandate && { ...DIAGNOSTIC.mandate, title: HOSTILE },
  };
  const answer = answerWith([hostile, { ...hostile, severity: 'warning' }]);

  test('the schema of Ant has nothing against it', async () => {
    expect(await faultsInXml([junitReport(answer, context)], antSchema())).toEqual([]);
  });

  test('what XML cannot hold is shown', () => {
    const report = junitReport(answer, context);
    expect(report).toContain("a\\u{1}\\u{fffe}\\u{ffff}\\u{d800} ]]&gt; &lt;b a=&quot;1&quot;&gt;&amp;amp;'&lt;/b&gt;");
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff\u202e]/u);
  });

  test('the schema of Ant refuses what is not a report', async () => {
    const broken = junitReport(answer, context).replace('<testsuite ', '<testsuit ');
    const unknown = junitReport(answer, context).replaceAll('<failure message', '<failure massage');
    const [one, other] = await Promise.all([broken, unknown].map((xml) => faultsInXml([xml], antSchema())));
    expect([one?.length, other?.length]).not.toContain(0);
  });

  test('what is waived is all that the schema of Ant does not know', async () => {
    const { verdict, context: own } = waivedVerdict();
    const report = junitReport(verdict, own);
    expect(await faultsInXml([report], antSchema())).toHaveLength(2);
    const without = report.replace(/ skipped="1"|<skipped message="[^"]*"\/>/g, '');
    expect(await faultsInXml([without], antSchema())).toEqual([]);
  });
});

function waivedVerdict(): ReturnType<typeof verdictAndContext> {
  return verdictAndContext({
    [EDITION]: edition('## Plots\n\nA plot costs TBC.\n').replace('draft', 'proposed'),
    'content/waivers.yml':
      '- {rule: placeholder, at: "rules@1#plots", reason: "Agreed in May", granted-by: the Society, until: 2026-07-01}\n',
  });
}
