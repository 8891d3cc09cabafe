import { z } from 'zod/mini';
import { shapeOf } from '@/dev/org/describe/objects';
import { fieldOf, type ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';

const duplicatesSchema = z.object({
  allowSave: z.boolean(),
  matchResults: z.array(
    z.object({
      entityType: z.string(),
      rule: z.string(),
      matchRecords: z.array(z.object({ record: z.object({ Id: z.string() }) })),
    }),
  ),
});
const errorSchema = z.object({
  message: z.string(),
  errorCode: z.string(),
  fields: z.optional(z.array(z.string())),
  duplicateResut: z.optional(duplicatesSchema),
  duplicateResult: z.optional(duplicatesSchema),
});
type WriteError = z.infer<typeof errorSchema>;

/** What was wrong with a write, in the User Interface API's form ("Error with Output"). */
export class UiRecordError extends RestError {
  override readonly body: readonly Readonly<Record<string, unknown>>[];

  /** @param cause the same, in the form of the REST API */
  constructor(cause: RestError, shape: ObjectShape) {
    super(cause.situation);
    const errors = z.array(errorSchema).parse(cause.body);
    const known = errors.flatMap((error) =>
      fieldsOf(error).map((field) => ({ field, body: errorBody(shape, error, field) })),
    );
    const fields = new Set(known.flatMap(({ field }) => (field === null ? [] : [field])));
    const of = (wanted: string | null) =>
      known.filter(({ field }) => field === wanted).map(({ body }) => body);
    this.body = [
      {
        enhancedErrorType: 'RecordError',
        message: 'An error occurred while trying to update the record. Please try again.',
        output: {
          errors: of(null),
          fieldErrors: Object.fromEntries([...fields].map((field) => [field, of(field)])),
        },
        statusCode: cause.status,
      },
    ];
  }
}

function fieldsOf({ fields = [] }: WriteError): readonly (string | null)[] {
  return fields.length === 0 ? [null] : fields;
}

function errorBody(shape: ObjectShape, error: WriteError, field: string | null) {
  const described = field === null ? undefined : fieldOf(shape, field);
  return {
    constituentField: described?.compoundFieldName == null ? null : described.name,
    duplicateRecordError: duplicates(error),
    errorCode: error.errorCode,
    field: described?.compoundFieldName ?? field,
    fieldLabel: described?.label ?? null,
    message: error.message,
  };
}

function duplicates({ duplicateResut, duplicateResult }: WriteError): object | null {
  const found = duplicateResut ?? duplicateResult;
  if (found === undefined) return null;
  return {
    matchResults: found.matchResults.map(({ entityType, rule, matchRecords }) => ({
      apiName: entityType,
      isAllowSave: found.allowSave,
      matchRecordIds: matchRecords.map(({ record }) => record.Id),
      matchRule: rule,
      objectLabel: shapeOf(entityType)?.label ?? entityType,
      objectLabelPlural: shapeOf(entityType)?.labelPlural ?? entityType,
      themeInfo: null,
    })),
  };
}
