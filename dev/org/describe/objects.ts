import { ACCOUNT } from '@/dev/org/describe/account';
import { CAMPAIGN } from '@/dev/org/describe/campaign';
import { CAMPAIGN_MEMBER } from '@/dev/org/describe/campaign-member';
import { CASE } from '@/dev/org/describe/case';
import { CONTACT } from '@/dev/org/describe/contact';
import { EVENT } from '@/dev/org/describe/event';
import { LEAD } from '@/dev/org/describe/lead';
import { OPPORTUNITY } from '@/dev/org/describe/opportunity';
import { OPPORTUNITY_CONTACT_ROLE } from '@/dev/org/describe/opportunity-contact-role';
import { RECORD_TYPE } from '@/dev/org/describe/record-type';
import { GROUP, ORGANIZATION, USER } from '@/dev/org/describe/setup';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { STATUS_OBJECTS } from '@/dev/org/describe/statuses';
import { TASK } from '@/dev/org/describe/task';
import { WARRANTY } from '@/dev/org/describe/warranty';

/** Every object of this org, as `/sobjects` lists them. */
export const OBJECTS: readonly ObjectShape[] = [
  ACCOUNT,
  CAMPAIGN,
  CAMPAIGN_MEMBER,
  CASE,
  CONTACT,
  EVENT,
  GROUP,
  LEAD,
  OPPORTUNITY,
  OPPORTUNITY_CONTACT_ROLE,
  ORGANIZATION,
  RECORD_TYPE,
  TASK,
  USER,
  WARRANTY,
  ...STATUS_OBJECTS.map(({ shape }) => shape),
];

/** Finds an object by its name, whose case does not count. */
export function shapeOf(name: string): ObjectShape | undefined {
  const wanted = name.toLowerCase();
  return OBJECTS.find((one) => one.name.toLowerCase() === wanted);
}

/** The object an id belongs to, by its first three characters. */
export function shapeOfId(id: string): ObjectShape | undefined {
  return OBJECTS.find(({ keyPrefix }) => id.startsWith(keyPrefix));
}
