import { citedProvision } from '../model/cited-provision.ts';
import type { Constitution } from '../model/constitution.ts';
import { provisionAddress } from '../model/edition.ts';
import { labelOf } from '../model/label-of.ts';
import { findPlaceholders } from '../model/placeholder.ts';
import { firstDay, isSurelyBefore, type PartialDate } from '../model/plain-date.ts';
import type { Meeting } from '../rules/judge-meeting.ts';
import { type MeetingJudgement, meetingReasons } from '../rules/meeting-reasons.ts';
import { powerOver } from '../rules/power-over.ts';
import type { NewAdoption } from './plan-adoption.ts';

/** Why an edition cannot be adopted so, and what nobody recorded. The gate is asked beside this, once the plan is made. */
export function adoptionReasons(constitution: Constitution, adoption: NewAdoption): MeetingJudgement {
  const ofText = textReasons(adoption);
  const meeting = meetingOf(constitution, adoption);
  if (adoption.ground.by === 'no-record') return { reasons: ofText, reminders: [] };
  if (meeting === undefined) return { reasons: [...ofText, noDecision(adoption)], reminders: [] };
  const days = dayReasons(meeting, constitution.day, adoption.commencement);
  const power = judgePower(constitution, adoption, meeting);
  const { reasons, reminders } = meetingReasons(meeting, adoption.document.id, constitution);
  return {
    reasons: [...ofText, ...days, ...power.reasons, ...reasons],
    reminders: [...power.reminders, ...reminders],
  };
}

/** Why an edition cannot be adopted, whoever decides. */
export function textReasons({ document, edition }: Pick<NewAdoption, 'document' | 'edition'>): readonly string[] {
  const name = `Edition ${edition.number} of “${document.title}”`;
  const { status, isIllustrative, note } = edition;
  const isOpen = status === 'draft' || status === 'proposed';
  return [
    ...(isOpen ? [] : [`${name} is ${status}. Only a draft or a proposal can be adopted.`]),
    ...(isIllustrative
      ? [
          `${name} is an illustration. If the body means it, delete the line “illustrative: true”, and what the text says of it.`,
        ]
      : []),
    ...(note !== undefined && findPlaceholders(note).length > 0
      ? [`In “note:”, ${name.charAt(0).toLowerCase()}${name.slice(1)} does not say yet what changes.`]
      : []),
  ];
}

function meetingOf({ decisions }: Constitution, { ground }: NewAdoption): Meeting | undefined {
  if (ground.by === 'new-decision') return ground.decision;
  return ground.by === 'decision' ? decisions.find(({ id }) => id === ground.id) : undefined;
}

function noDecision({ ground }: NewAdoption): string {
  return `There is no decision “${ground.by === 'decision' ? ground.id : ''}” in content/decisions.`;
}

function dayReasons({ date }: Meeting, today: string, commencement: PartialDate | undefined): readonly string[] {
  return [
    ...(date !== 'undetermined' && firstDay(date) > today
      ? [`The decision is of ${date}, and today is ${today}: it is still to come.`]
      : []),
    ...(commencement !== undefined && isSurelyBefore(commencement, date)
      ? [`The text would be in force from ${commencement}, before it was decided on ${date}.`]
      : []),
  ];
}

function judgePower(
  constitution: Constitution,
  { document, power }: NewAdoption,
  { body: id }: Meeting,
): MeetingJudgement {
  const body = constitution.bodies.find((candidate) => candidate.id === id);
  if (body === undefined) return { reasons: [`There is no body “${id}” in content/bodies.`], reminders: [] };
  const judged = powerOver(body, { document, deed: 'adopts' }, constitution);
  if (judged.holds === 'yes') return { reasons: [], reminders: [] };
  if (judged.holds === 'unsaid') return { reasons: [], reminders: [judged.sentence] };
  if (power === undefined || body.isIllustrative) {
    const way = body.isIllustrative ? '' : ' If a clause gives it the power, name the clause with --power.';
    return { reasons: [`${judged.sentence}${way}`], reminders: [] };
  }
  const clause = constitution.resolve(power);
  if (clause.to !== 'provision' || clause.edition !== clause.document.inForce) {
    return { reasons: [`--power names “${power}”, which is no clause of a text in force.`], reminders: [] };
  }
  const cited = `${clause.document.title}, ${labelOf(citedProvision(clause))}, ${provisionAddress(clause.edition, clause.id)}`;
  return { reasons: [], reminders: [`The power to adopt it is taken from ${cited}. See that the minute says so.`] };
}
