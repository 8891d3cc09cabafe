import { shapeOf } from '@/dev/org/describe/objects';
import { RestError } from '@/dev/org/errors';
import type { Row, Values } from '@/dev/org/rows';
import type { OrgState } from '@/dev/org/state';

/**
 * The duplicate rule, where it is switched on: a new Contact or Lead is alike one that has its e-mail
 * address, one of its numbers digit by digit, or its whole name.
 * @throws RestError DUPLICATES_DETECTED, unless the rule allows saving and the caller asked for it
 */
export function checkDuplicates(
  state: OrgState,
  sobject: string,
  written: Values,
  options: { readonly allowSave: boolean; readonly version: string },
): void {
  const rule = state.switches.values.duplicateRule;
  if (rule === null || !PEOPLE.includes(sobject)) return;
  if (rule.allowSave && options.allowSave) return;
  const found = PEOPLE.map((name) => ({
    name,
    rows: people(state, name).filter((row) => isAlike(row, written)),
  })).filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return;
  const message = 'Use one of these records?';
  throw new RestError('duplicatesDetected', {
    message,
    extra: {
      // Spelled so by Salesforce itself.
      duplicateResut: {
        allowSave: rule.allowSave,
        duplicateRule: `Standard_${sobject}_Duplicate_Rule`,
        duplicateRuleEntityType: sobject,
        errorMessage: message,
        matchResults: found.map(({ name, rows }) => matchResult(name, rows, options.version)),
      },
    },
  });
}

const PEOPLE: readonly string[] = ['Contact', 'Lead'];

function people(state: OrgState, name: string): readonly Row[] {
  const shape = shapeOf(name);
  return shape === undefined ? [] : state.rows.of(shape);
}

function isAlike({ values }: Row, written: Values): boolean {
  const same = (name: string) =>
    folded(values[name]) !== '' && folded(values[name]) === folded(written[name]);
  const numbers = digits(values);
  return (
    same('Email') ||
    (same('FirstName') && same('LastName')) ||
    digits(written).some((number) => numbers.includes(number))
  );
}

const folded = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : '');

function digits(values: Values): readonly string[] {
  return ['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone']
    .map((name) => folded(values[name]).replace(/\D/g, ''))
    .filter((number) => number.length >= 7);
}

function matchResult(name: string, rows: readonly Row[], version: string) {
  return {
    entityType: name,
    errors: [],
    matchEngine: 'FuzzyMatchEngine',
    matchRecords: rows.map(({ id }) => ({
      additionalInformation: [],
      fieldDiffs: [],
      matchConfidence: 100.0,
      record: {
        attributes: { type: name, url: `/services/data/${version}/sobjects/${name}/${id}` },
        Id: id,
      },
    })),
    rule: `Standard_${name}_Match_Rule_v1_1`,
    size: rows.length,
    success: true,
  };
}
