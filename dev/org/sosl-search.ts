import type { Access } from '@/dev/org/access';
import { readField } from '@/dev/org/derived';
import type { FieldDescribe, FieldType } from '@/dev/org/describe/field';
import { OBJECTS } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { phoneTokens } from '@/dev/org/phone-index';
import { queryBody, type RecordBody } from '@/dev/org/record-body';
import type { Row } from '@/dev/org/rows';
import { planPart } from '@/dev/org/soql';
import { runPlan } from '@/dev/org/soql-run';
import { type IndexedField, matcher } from '@/dev/org/sosl-match';
import { parseSosl, type Scope } from '@/dev/org/sosl-parse';
import type { OrgState } from '@/dev/org/state';
import { textTokens } from '@/dev/org/text-index';

/** Rows a search gives in all. */
const MOST_ROWS = 2000;
/** Rows of one object where nothing but the term narrows it. */
const MOST_UNFILTERED = 250;
const MAX_LENGTH = 100_000;

/**
 * Runs a search for a user.
 * @param version as in paths, `v66.0`
 * @throws RestError
 */
export function search(
  state: OrgState,
  access: Access,
  sosl: string,
  version: string,
): readonly RecordBody[] {
  if (sosl.length > MAX_LENGTH) throw new RestError('malformedSearch', { message: 'too long' });
  const { find, scope, returning, limit } = parseSosl(sosl);
  const isFound = matcher(find);
  const asked =
    returning ??
    OBJECTS.filter((shape) => shape.isSearchable && access.canRead(shape)).map(({ name }) => ({
      sobject: name,
      soql: `SELECT Id FROM ${name}`,
    }));
  const records = asked.flatMap(({ soql }) => {
    const plan = planPart(state.rows, access, soql, 'malformedSearch');
    const { select } = plan;
    if (select.is !== 'rows' || !plan.shape.isSearchable)
      throw new RestError('malformedSearch', {
        message: `entity type ${plan.shape.name} does not support search`,
      });
    if (select.columns.some((column) => column.is === 'children'))
      throw new RestError('malformedSearch', { message: 'RETURNING knows no subqueries' });
    const inScope = searched(access, plan.shape, scope);
    const hits = state.rows.of(plan.shape).filter((row) => {
      if (!access.canReadRow(row)) return false;
      const known = indexed(state, row, inScope);
      return known !== null && isFound(known);
    });
    const cap =
      asked.length > 1
        ? Math.min(Math.floor(MOST_ROWS / asked.length), MOST_UNFILTERED)
        : plan.isFiltered
          ? MOST_ROWS
          : MOST_UNFILTERED;
    return runPlan(plan, hits)
      .slice(0, cap)
      .map((row) => queryBody(state.rows, row, select.columns, version));
  });
  return records.slice(0, Math.min(limit ?? MOST_ROWS, MOST_ROWS));
}

/** What the index, which lags behind what is stored, holds of a row; null if it is not there yet. */
function indexed(
  state: OrgState,
  row: Row,
  fields: readonly FieldDescribe[],
): readonly IndexedField[] | null {
  const values = state.rows.indexed(row, state.indexDelayMs);
  if (values === null) return null;
  const then: Row = { ...row, values };
  return fields.flatMap((field): readonly IndexedField[] => {
    const value = readField(state.rows, then, field);
    if (typeof value !== 'string') return [];
    return field.type === 'phone'
      ? [{ is: 'phone', tokens: phoneTokens(value) }]
      : [{ is: 'text', tokens: textTokens(value) }];
  });
}

const TEXTS: readonly FieldType[] = ['string', 'textarea', 'url', 'picklist', 'combobox'];
const NAME_PARTS: readonly string[] = ['FirstName', 'LastName'];

const IS_IN_SCOPE: Readonly<Record<Scope, (field: FieldDescribe) => boolean>> = {
  PHONE: ({ type }) => type === 'phone',
  EMAIL: ({ type }) => type === 'email',
  NAME: ({ nameField, name }) => nameField || NAME_PARTS.includes(name),
  ALL: ({ type }) => ['phone', 'email', ...TEXTS].includes(type),
};

/** The fields of an object that a scope looks into, as far as this user may see them. */
function searched(access: Access, shape: ObjectShape, scope: Scope): readonly FieldDescribe[] {
  return access.fields(shape).filter(IS_IN_SCOPE[scope]);
}
