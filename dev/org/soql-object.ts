import type { Access } from '@/dev/org/access';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';

/** The object that FROM names, as far as this user may read it. Throws RestError INVALID_TYPE. */
export function objectNamed(access: Access, name: string): ObjectShape {
  const shape = shapeOf(name);
  if (shape === undefined || !access.canRead(shape))
    throw new RestError('queryType', {
      culprit: name,
      message: `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
    });
  return shape;
}
