import { consequences } from '@/dev/org/consequences';
import { CASE } from '@/dev/org/describe/case';
import { EVENT } from '@/dev/org/describe/event';
import { OPPORTUNITY } from '@/dev/org/describe/opportunity';
import { OPPORTUNITY_CONTACT_ROLE } from '@/dev/org/describe/opportunity-contact-role';
import { stageNamed } from '@/dev/org/describe/stages';
import { CLOSED_TASK_STATUSES, TASK } from '@/dev/org/describe/task';
import type { Row, Rows, Values } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';

const DAY_MS = 86_400_000;

/** The date so many days from today (UTC), `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** When a closed row was closed: the age of its last change. */
const momentAgo = (days: number) =>
  `${new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 19)}.000+0000`;

/** Plants an opportunity of a contact's account, in which the contact plays a part. */
export function plantOpportunity(
  rows: Rows,
  contact: Row,
  values: Values,
  role: Values,
  ageDays: number,
): Row {
  const { probability, forecast } = stageNamed(values.StageName);
  const made = plant(
    rows,
    OPPORTUNITY,
    {
      AccountId: contact.values.AccountId ?? null,
      OwnerId: contact.values.OwnerId ?? null,
      Probability: probability,
      ForecastCategoryName: forecast,
      ...values,
    },
    ageDays,
  );
  const about = { OpportunityId: made.id, ContactId: contact.id, IsPrimary: true };
  plant(rows, OPPORTUNITY_CONTACT_ROLE, { ...about, ...role }, ageDays);
  return made;
}

/** Plants a case of a contact; a number of its own is given unless `values` has one. */
export function plantCase(rows: Rows, contact: Row, values: Values, ageDays: number): Row {
  const own = {
    ContactId: contact.id,
    AccountId: contact.values.AccountId ?? null,
    ...(values.Status === 'Closed' ? { ClosedDate: momentAgo(ageDays) } : {}),
    ...values,
  };
  const number = values.CaseNumber ?? rows.newCaseNumber();
  return plant(rows, CASE, { ...own, CaseNumber: number }, ageDays);
}

/** Plants a task with a contact or lead, due `dueDays` from today; a completed one was done that day. */
export function plantTask(rows: Rows, who: Row, values: Values, dueDays: number): Row {
  const isDone = CLOSED_TASK_STATUSES.includes(String(values.Status));
  const age = Math.max(0, -dueDays) + (isDone ? 0 : 3);
  const own = {
    WhoId: who.id,
    ActivityDate: dayFromToday(dueDays),
    ...(isDone ? { CompletedDateTime: momentAgo(age) } : {}),
    ...values,
  };
  return plant(rows, TASK, { ...own, AccountId: accountOf(rows, own) }, age);
}

/** Plants an event with a contact or lead: an hour at nine o'clock UTC, `days` from today. */
export function plantEvent(rows: Rows, who: Row, values: Values, days: number): Row {
  const own = {
    WhoId: who.id,
    StartDateTime: `${dayFromToday(days)}T09:00:00.000+0000`,
    DurationInMinutes: 60,
    ...values,
  };
  const follows = consequences(rows, 'Event', null, own);
  return plant(rows, EVENT, { ...own, ...follows }, Math.max(1, -days));
}

const accountOf = (rows: Rows, task: Values) =>
  consequences(rows, 'Task', null, task).AccountId ?? null;
