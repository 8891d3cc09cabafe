import { memberFollows } from '@/dev/org/consequences-campaign';
import { eventTimes } from '@/dev/org/consequences-event';
import { stageFollows } from '@/dev/org/consequences-opportunity';
import { dateTimeText } from '@/dev/org/dates';
import { CLOSED_CASE_STATUSES } from '@/dev/org/describe/case';
import { CLOSED_TASK_STATUSES } from '@/dev/org/describe/task';
import { RestError } from '@/dev/org/errors';
import { personFollows, refuseTwinWrite } from '@/dev/org/person-account';
import type { Row, Rows, Value, Values } from '@/dev/org/rows';

/**
 * What Salesforce itself sets when these values are written over a row (`before` null: a new one).
 * @throws RestError for values that can't stand together
 */
export function consequences(
  rows: Rows,
  sobject: string,
  before: Row | null,
  written: Values,
): Values {
  const after = { ...before?.values, ...written };
  if (sobject === 'Case')
    return {
      ...accountOfContact(rows, written),
      ...stampWhenClosed('ClosedDate', CLOSED_CASE_STATUSES, before?.values, after),
    };
  if (sobject === 'Task') {
    refuseLeadWithRelated(rows, after);
    return {
      AccountId: accountOfTask(rows, after),
      ...stampWhenClosed('CompletedDateTime', CLOSED_TASK_STATUSES, before?.values, after),
    };
  }
  if (sobject === 'Event') {
    refuseLeadWithRelated(rows, after);
    return { AccountId: accountOfTask(rows, after), ...eventTimes(before?.values, written) };
  }
  if (sobject === 'Account') return personFollows(before?.values ?? null, written);
  if (sobject === 'Contact') refuseTwinWrite(before?.values, written);
  if (sobject === 'Opportunity') return stageFollows(before?.values, written);
  if (sobject === 'CampaignMember') return memberFollows(rows, before, after);
  if (sobject === 'Warranty__c' && before === null) return { Name: rows.newWarrantyNumber() };
  return {};
}

/** A case belongs to its contact's account, unless it is written with one of its own. */
function accountOfContact(rows: Rows, written: Values): Values {
  if (typeof written.ContactId !== 'string' || 'AccountId' in written) return {};
  return { AccountId: rows.referred(written.ContactId)?.values.AccountId ?? null };
}

function accountOfTask(rows: Rows, task: Values): Value {
  const what = rows.referred(task.WhatId);
  if (what?.shape.name === 'Account') return what.id;
  const own = what?.values.AccountId ?? what?.values.Account__c;
  if (typeof own === 'string') return own;
  return rows.referred(task.WhoId)?.values.AccountId ?? null;
}

function refuseLeadWithRelated(rows: Rows, task: Values): void {
  if (rows.referred(task.WhoId)?.shape.name !== 'Lead' || typeof task.WhatId !== 'string') return;
  throw new RestError('wrongCombination', { fields: ['WhatId'] });
}

function stampWhenClosed(
  field: string,
  closed: readonly string[],
  before: Values | undefined,
  after: Values,
): Values {
  const isClosed = closed.includes(String(after.Status));
  if (isClosed === closed.includes(String(before?.Status))) return {};
  return { [field]: isClosed ? dateTimeText(Date.now()) : null };
}
