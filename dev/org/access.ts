import type { FieldDescribe } from '@/dev/org/describe/field';
import { shapeOf } from '@/dev/org/describe/objects';
import { PERSON_ONLY } from '@/dev/org/describe/person-account';
import { RECORD_TYPE } from '@/dev/org/describe/record-type';
import { fieldOf, type ObjectShape } from '@/dev/org/describe/shape';
import { readId } from '@/dev/org/ids';
import { type RecordType, recordTypesOf } from '@/dev/org/record-types';
import type { Row } from '@/dev/org/rows';
import type { LostRights, SwitchValues } from '@/dev/org/switches';
import type { OrgUser } from '@/dev/org/users';

/** What one user may see and do, by profile and switches, for the length of one call. */
export class Access {
  readonly #fields = new Map<ObjectShape, readonly FieldDescribe[]>();
  /** What everyone has lost, and what this user's profile has lost. */
  readonly #rights: readonly LostRights[];

  constructor(
    readonly user: OrgUser,
    private readonly switches: SwitchValues,
  ) {
    this.#rights = [switches, switches.profiles[user.profile.name] ?? {}];
  }

  canRead(shape: ObjectShape): boolean {
    return this.#right(shape, 'read');
  }

  canCreate(shape: ObjectShape): boolean {
    return (
      shape.isWritable &&
      this.#right(shape, 'create') &&
      !this.user.profile.noCreate.includes(shape.name)
    );
  }

  canEdit(shape: ObjectShape): boolean {
    return (
      shape.isWritable &&
      this.#right(shape, 'edit') &&
      !this.user.profile.noEdit.includes(shape.name)
    );
  }

  canDelete(shape: ObjectShape): boolean {
    return this.canEdit(shape) && this.#right(shape, 'delete');
  }

  canEditRow(row: Row): boolean {
    const closed = this.switches.readOnlyRecords.some((id) => readId(id) === row.id);
    return this.canEdit(row.shape) && !closed;
  }

  /** Whether the row is shared with this user. */
  canReadRow(row: Row): boolean {
    const described = row.shape === RECORD_TYPE ? shapeOf(String(row.values.SobjectType)) : null;
    if (described !== null && (described === undefined || this.recordTypes(described) === null))
      return false;
    return !this.switches.hiddenRecords.some((id) => readId(id) === row.id);
  }

  /** The record types of an object that this user may use, the default first; null if it has none at all. */
  recordTypes(shape: ObjectShape): readonly RecordType[] | null {
    const { recordTypes, profiles } = this.switches;
    const isSetUp = [{ recordTypes }, ...Object.values(profiles)].some(
      (one) => one.recordTypes?.[shape.name] !== undefined,
    );
    if (!isSetUp) return null;
    const own = profiles[this.user.profile.name]?.recordTypes ?? {};
    const names = own[shape.name] ?? recordTypes[shape.name] ?? [];
    const known = recordTypesOf(shape.name);
    return names.flatMap((name) => known.filter(({ developerName }) => developerName === name));
  }

  /** The fields of an object as this user sees them: hidden ones absent, locked ones not writable. */
  fields(shape: ObjectShape): readonly FieldDescribe[] {
    const known = this.#fields.get(shape) ?? this.#visible(shape);
    this.#fields.set(shape, known);
    return known;
  }

  #visible(shape: ObjectShape): readonly FieldDescribe[] {
    return shape.fields
      .filter((field) => !this.#isHidden(shape, field))
      .map((field) => {
        const isLocked = this.#rights.some(({ readOnlyFields }) =>
          named(readOnlyFields, shape).includes(field.name),
        );
        return {
          ...field,
          createable: field.createable && !isLocked && this.canCreate(shape),
          updateable: field.updateable && !isLocked && this.canEdit(shape),
        };
      });
  }

  /** A field as this user sees it; undefined if it does not exist or is hidden. */
  field(shape: ObjectShape, name: string): FieldDescribe | undefined {
    const found = fieldOf(shape, name);
    return found === undefined
      ? undefined
      : this.fields(shape).find((field) => field.name === found.name);
  }

  #isHidden(shape: ObjectShape, field: FieldDescribe): boolean {
    const isOfPersons = PERSON_ONLY[shape.name]?.has(field.name) === true;
    if (isOfPersons && !this.switches.personAccounts) return true;
    if (field.name === 'RecordTypeId') return this.recordTypes(shape) === null;
    if (!field.permissionable) return false;
    return [this.user.profile, ...this.#rights].some(({ hiddenFields }) =>
      named(hiddenFields, shape).includes(field.name),
    );
  }

  #right(shape: ObjectShape, right: 'read' | 'create' | 'edit' | 'delete'): boolean {
    return this.#rights.every(({ objectRights }) => objectRights?.[shape.name]?.[right] ?? true);
  }
}

function named(
  byObject: Readonly<Record<string, readonly string[]>> | undefined,
  shape: ObjectShape,
): readonly string[] {
  return byObject?.[shape.name] ?? [];
}
