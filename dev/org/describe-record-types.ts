import type { Access } from '@/dev/org/access';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { MASTER_RECORD_TYPE, recordTypesOf } from '@/dev/org/record-types';

/** An object's record types as describe tells of them to a user, the master last. */
export function recordTypeInfos(access: Access, shape: ObjectShape, version: string) {
  const offered = access.recordTypes(shape);
  const [first] = offered ?? [];
  const known = offered === null ? [] : recordTypesOf(shape.name);
  const info = (
    recordTypeId: string,
    name: string,
    developerName: string,
    own: { readonly active: boolean; readonly available: boolean; readonly isDefault: boolean },
  ) => ({
    active: own.active,
    available: own.available,
    defaultRecordTypeMapping: own.isDefault,
    developerName,
    master: recordTypeId === MASTER_RECORD_TYPE,
    name,
    recordTypeId,
    urls: {
      layout: `/services/data/${version}/sobjects/${shape.name}/describe/layouts/${recordTypeId}`,
    },
  });
  return [
    ...known.map((one) =>
      info(one.id, one.name, one.developerName, {
        active: one.isActive,
        available: offered?.includes(one) === true,
        isDefault: one === first,
      }),
    ),
    info(MASTER_RECORD_TYPE, 'Master', 'Master', {
      active: true,
      available: true,
      isDefault: first === undefined,
    }),
  ];
}
