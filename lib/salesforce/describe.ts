import type { Caller } from '@/lib/salesforce/client';
import { z } from '@/lib/zod';

const picklistValue = z.object({
  label: z.nullable(z.string()),
  value: z.string(),
  /** Salesforce always says it; what we keep holds active ones alone and says it no more. */
  active: z._default(z.boolean(), true),
  defaultValue: z.boolean(),
  /** Base64 bit set over the controlling field's values; see `lib/salesforce/picklists.ts`. */
  validFor: z.nullish(z.string()),
  /** Ours: its place in what Salesforce sent, which what we keep still knows. */
  at: z.optional(z.int()),
});

/** A value that a picklist offers. */
interface PicklistOption {
  readonly label: string;
  readonly value: string;
  readonly defaultValue: boolean;
  readonly validFor: string | null;
  /** Its place among all values of the field, inactive ones counted. */
  readonly at: number;
}

/** Inactive values stay out: a record may hold one, but none can be chosen. */
const picklistOptions = z.pipe(
  z.array(picklistValue),
  z.transform((values): PicklistOption[] =>
    values
      .map((one, index) => ({ ...one, at: one.at ?? index }))
      .filter(({ active }) => active)
      .map(({ label, value, defaultValue, validFor, at }) => ({
        label: label ?? value,
        value,
        defaultValue,
        validFor: validFor ?? null,
        at,
      })),
  ),
);

const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const orFalse = z._default(z.boolean(), false);

const fieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  extraTypeInfo: orNull(z.string()),
  length: z.number(),
  precision: z.number(),
  scale: z.number(),
  digits: z.number(),
  nillable: z.boolean(),
  createable: z.boolean(),
  updateable: z.boolean(),
  defaultedOnCreate: z.boolean(),
  /** What a checkbox is at first. A formula's default is not told here. */
  defaultValue: z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
  calculated: z.boolean(),
  custom: z.boolean(),
  htmlFormatted: orFalse,
  compoundFieldName: orNull(z.string()),
  inlineHelpText: orNull(z.string()),
  restrictedPicklist: orFalse,
  dependentPicklist: orFalse,
  controllerName: orNull(z.string()),
  picklistValues: picklistOptions,
  referenceTo: z.array(z.string()),
  relationshipName: orNull(z.string()),
});

const recordTypeSchema = z.object({
  recordTypeId: z.string(),
  name: z.string(),
  available: z.boolean(),
  master: orFalse,
  defaultRecordTypeMapping: z.boolean(),
});

/** Salesforce's describe, trimmed to what we use. What it gives may pass it again. */
export const describeSchema = z.object({
  name: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  keyPrefix: z.nullable(z.string()),
  createable: z.boolean(),
  updateable: z.boolean(),
  recordTypeInfos: z.array(recordTypeSchema),
  fields: z.array(fieldSchema),
});

/** What Salesforce tells this user about a field. Fields that they may not see are not described. */
export type FieldDescribe = z.infer<typeof fieldSchema>;
/** What Salesforce tells this user about an object, in their language. */
export type ObjectDescribe = z.infer<typeof describeSchema>;

/**
 * Describes an object as the signed-in user sees it.
 * @throws SalesforceProblem of kind `not-found` if they may not see it at all
 */
export async function describe(
  client: Caller,
  sobject: string,
  signal?: AbortSignal,
): Promise<ObjectDescribe> {
  const { body } = await client.call({
    method: 'GET',
    path: describePath(sobject),
    schema: describeSchema,
    ...(signal && { signal }),
  });
  return body;
}

/** Where an object is described, below `/services/data/vNN.0`. */
export function describePath(sobject: string): string {
  return `/sobjects/${encodeURIComponent(sobject)}/describe`;
}

/** The object's fields that hold a phone number, custom ones too. */
export function phoneFields({ fields }: ObjectDescribe): readonly FieldDescribe[] {
  return fields.filter(({ type }) => type === 'phone');
}

/** The object's fields that hold an e-mail address, custom ones too. */
export function emailFields({ fields }: ObjectDescribe): readonly FieldDescribe[] {
  return fields.filter(({ type }) => type === 'email');
}

/** The fields without which a record can't be made. A checkbox is never empty, so it is none of them. */
export function requiredOnCreate({ fields }: ObjectDescribe): readonly FieldDescribe[] {
  return fields.filter(
    ({ createable, nillable, defaultedOnCreate, type }) =>
      createable && !nillable && !defaultedOnCreate && type !== 'boolean',
  );
}
