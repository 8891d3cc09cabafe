import { fieldOf, type ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Values } from '@/dev/org/rows';
import { controllerKeys, validForIndices } from '@/dev/org/valid-for';

/**
 * Checks that dependent picklists hold what goes with their controllers, where either is written.
 * Salesforce's forms do so; its REST API is said not to, and this org takes the strict side.
 * @param after the whole row as it would be
 * @throws RestError
 */
export function checkDependents(shape: ObjectShape, written: Values, after: Values): void {
  for (const field of shape.fields) {
    const controller =
      field.controllerName === null ? undefined : fieldOf(shape, field.controllerName);
    const value = after[field.name];
    if (controller === undefined || typeof value !== 'string') continue;
    if (!(field.name in written || controller.name in written)) continue;
    const at = controllerKeys(controller).indexOf(String(after[controller.name] ?? ''));
    const known = field.picklistValues.find((one) => one.value === value);
    if (!validForIndices(known?.validFor ?? null).includes(at))
      throw new RestError('badPicklistValue', {
        message: `${field.label}: bad value for restricted picklist field: ${value}`,
        fields: [field.name],
      });
  }
}
