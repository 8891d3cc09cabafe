import { partsToRead } from '@/lib/salesforce/compound';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { controllerOf } from '@/lib/salesforce/picklists';

/** A controlling field may be controlled itself; more than so many in a row are a ring. */
const MOST_CONTROLLERS = 5;

/**
 * Fields to read with a chosen one so that it can be shown and edited: what a compound is made of, and the
 * fields that control a dependent picklist.
 */
export function alsoRead(describe: ObjectDescribe, field: FieldDescribe): readonly FieldDescribe[] {
  const parts = partsToRead(describe, field);
  return [...parts, ...[field, ...parts].flatMap((one) => controllersOf(describe, one))];
}

function controllersOf(describe: ObjectDescribe, field: FieldDescribe): readonly FieldDescribe[] {
  const controllers: FieldDescribe[] = [];
  let next = controllerOf(describe, field);
  while (next !== null && controllers.length < MOST_CONTROLLERS) {
    controllers.push(next);
    next = controllerOf(describe, next);
  }
  return controllers;
}
