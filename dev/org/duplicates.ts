import type { Access } from '@/dev/org/access';
import { shapeOf } from '@/dev/org/describe/objects';
import { type Likeness, likeness, touchesLikeness } from '@/dev/org/duplicate-likeness';
import type { DuplicateRule } from '@/dev/org/duplicate-rules';
import { RestError } from '@/dev/org/errors';
import { type RecordBody, rowBody } from '@/dev/org/record-body';
import type { DuplicateHeader } from '@/dev/org/rest-headers';
import type { Row, Values } from '@/dev/org/rows';
import type { OrgState } from '@/dev/org/state';

/** A write that duplicate rules look at. */
interface Write {
  readonly sobject: string;
  /** The row as it was; null for a new one. */
  readonly before: Row | null;
  readonly written: Values;
  readonly header: DuplicateHeader;
  /** As in paths, `v66.0`. */
  readonly version: string;
}

/**
 * Runs the duplicate rules that are switched on.
 * @throws RestError DUPLICATES_DETECTED, one error for each rule that found something, unless it allows
 * saving and the caller asked for it
 */
export function checkDuplicates(state: OrgState, access: Access, write: Write): void {
  const errors = state.switches.values.duplicateRules
    .filter((rule) => applies(rule, write))
    .map((rule) => ({ rule, found: found(state, access, rule, write) }))
    .filter(({ found }) => found.length > 0)
    .map(({ rule, found }) => duplicateError(state, rule, found));
  const [first, ...others] = errors;
  if (first === undefined) return;
  const rest = others.map((detail) => new RestError('duplicatesDetected', detail));
  throw new RestError('duplicatesDetected', first, rest);
}

function applies(rule: DuplicateRule, { sobject, before, written, header }: Write): boolean {
  if (rule.sobject !== sobject || (rule.allowSave && header.allowSave)) return false;
  return before === null || (rule.onEdit !== false && touchesLikeness(written));
}

/** What a matching rule found among the rows of one object, at least one. */
interface Found {
  readonly entityType: string;
  readonly records: readonly RecordBody[];
}

function found(
  state: OrgState,
  access: Access,
  rule: DuplicateRule,
  { before, written, header, version }: Write,
): readonly Found[] {
  const after = { ...before?.values, ...written };
  const by: readonly Likeness[] = rule.by ?? ['email', 'phone', 'name'];
  return (rule.against ?? ['Contact', 'Lead'])
    .map((entityType) => {
      const shape = shapeOf(entityType);
      const rows = (shape === undefined ? [] : state.rows.of(shape))
        .filter((row) => row !== before && likeness(row.values, after, by))
        .filter((row) => isSeen(access, rule, header, row))
        .slice(0, MOST_RECORDS);
      const records = rows.map((row) => {
        const isTold = header.includeRecordDetails && access.canReadRow(row);
        return matchRecord(state, access, row, version, isTold);
      });
      return { entityType, records };
    })
    .filter(({ records }) => records.length > 0);
}

const MOST_RECORDS = 100;

/** Rules run past sharing unless the caller asks for its own eyes, and the rule does not overrule that. */
function isSeen(access: Access, rule: DuplicateRule, header: DuplicateHeader, row: Row): boolean {
  return rule.bypassSharing === true || !header.runAsCurrentUser || access.canReadRow(row);
}

/** Which fields Salesforce tells is not documented; empty ones are left out, as in its XML. */
const DETAILS: readonly string[] = [
  ...['FirstName', 'LastName', 'Name', 'Title', 'Company', 'AccountId'],
  ...['Email', 'Phone', 'MobilePhone', 'OwnerId'],
];

function matchRecord(
  state: OrgState,
  access: Access,
  row: Row,
  version: string,
  isTold: boolean,
): RecordBody {
  const body = rowBody(state.rows, row, access, version, isTold ? DETAILS : []);
  const entries = Object.entries(body).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(entries), attributes: body.attributes };
}

function duplicateError(state: OrgState, rule: DuplicateRule, found: readonly Found[]) {
  const message = rule.alert ?? 'Use one of these records?';
  const key = state.switches.values.duplicateResultAs;
  if (key === 'nothing') return { message };
  const result = {
    allowSave: rule.allowSave,
    duplicateRule: rule.name ?? `Standard_${rule.sobject}_Duplicate_Rule`,
    duplicateRuleEntityType: rule.sobject,
    errorMessage: message,
    matchResults: found.map(matchResult),
  };
  return { message, extra: { [key]: result } };
}

function matchResult({ entityType, records }: Found) {
  return {
    entityType,
    errors: [],
    matchEngine: 'FuzzyMatchEngine',
    matchRecords: records.map((record) => ({
      additionalInformation: [],
      fieldDiffs: [],
      matchConfidence: 100.0,
      record,
    })),
    rule: `Standard_${entityType}_Match_Rule_v1_1`,
    size: records.length,
    success: true,
  };
}
