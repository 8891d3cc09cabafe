import { ACCOUNT } from '@/dev/org/describe/account';
import { CASE } from '@/dev/org/describe/case';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import { GROUP, ORGANIZATION, USER } from '@/dev/org/describe/setup';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { TASK } from '@/dev/org/describe/task';

/** Every object of this org, as `/sobjects` lists them. */
export const OBJECTS: readonly ObjectShape[] = [
  ACCOUNT,
  CASE,
  CONTACT,
  GROUP,
  LEAD,
  ORGANIZATION,
  TASK,
  USER,
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
