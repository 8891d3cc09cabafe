import type { FunctionExp } from '@jetstreamapp/soql-parser-js';
import type { ReadValue } from '@/dev/org/derived';
import { type FieldDescribe, field } from '@/dev/org/describe/field';
import { RestError } from '@/dev/org/errors';
import { readPath } from '@/dev/org/soql-path';
import type { Group, Planning } from '@/dev/org/soql-plan';

/** What a grouped query can ask for, sort by and compare. */
export interface Expression {
  /** Of what type the value is. */
  readonly field: FieldDescribe;
  readonly read: (group: Group) => ReadValue;
}

/** The values of a field in a group, those that are empty left out, come to one. */
type Fold = (values: readonly ReadValue[]) => ReadValue;

const FOLDS: Readonly<Record<string, Fold>> = {
  COUNT: (values) => values.length,
  COUNT_DISTINCT: (values) => new Set(values).size,
  SUM: (values) => (values.length === 0 ? null : sum(values)),
  AVG: (values) => (values.length === 0 ? null : sum(values) / values.length),
  MIN: (values) => extreme(values, (a, b) => a < b),
  MAX: (values) => extreme(values, (a, b) => a > b),
};

const NUMBERS: readonly string[] = ['int', 'double', 'currency', 'percent'];

/** Whether a function stands for many rows. */
export const isAggregateName = (name: string): boolean => name.toUpperCase() in FOLDS;

/**
 * Reads `COUNT(Id)`, `SUM(Amount)` and the like.
 * @throws RestError for other functions, and fields that they do not work on
 */
export function aggregate(
  planning: Planning,
  { functionName = '', parameters, rawValue }: FunctionExp,
): Expression {
  const name = functionName.toUpperCase();
  const fold = FOLDS[name];
  const [parameter, ...more] = parameters ?? [];
  if (fold === undefined || typeof parameter !== 'string' || more.length > 0)
    throw new RestError('malformedQuery', {
      message: `This stand-in does not know ${rawValue ?? functionName} here`,
    });
  const path = planning.path(parameter);
  const isOver = ['SUM', 'AVG'].includes(name)
    ? NUMBERS.includes(path.field.type)
    : path.field.aggregatable;
  if (!isOver)
    throw new RestError('queryColumn', {
      message: `field ${path.field.name} does not support aggregate operator ${name}`,
    });
  return {
    field: resultField(name, path.field),
    read: (group) =>
      fold(
        group.map((row) => readPath(planning.rows, row, path)).filter((value) => value !== null),
      ),
  };
}

function resultField(name: string, of: FieldDescribe): FieldDescribe {
  if (name === 'MIN' || name === 'MAX') return of;
  return field(name.startsWith('COUNT') ? 'int' : 'double', name, name);
}

const sum = (values: readonly ReadValue[]) =>
  values.reduce<number>((total, value) => total + Number(value), 0);

function extreme(
  values: readonly ReadValue[],
  isBetter: (a: string | number, b: string | number) => boolean,
): ReadValue {
  return values.reduce<ReadValue>((best, value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return best;
    if (typeof best !== 'string' && typeof best !== 'number') return value;
    return isBetter(value, best) ? value : best;
  }, null);
}
