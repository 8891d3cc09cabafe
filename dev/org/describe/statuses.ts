import {
  checkbox,
  ID_FIELDS,
  number,
  picklist,
  READ_ONLY,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import { CASE, CLOSED_CASE_STATUSES } from '@/dev/org/describe/case';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { LEAD } from '@/dev/org/describe/lead';
import { OPPORTUNITY } from '@/dev/org/describe/opportunity';
import { fieldOf, type ObjectShape } from '@/dev/org/describe/shape';
import { STAGES, stageNamed } from '@/dev/org/describe/stages';
import { CLOSED_TASK_STATUSES, TASK } from '@/dev/org/describe/task';
import type { Values } from '@/dev/org/rows';

/** An object that tells of the values of one picklist: a query reads it, and nobody writes it. */
interface StatusObject {
  readonly shape: ObjectShape;
  /** One for each value of the picklist, in its order. */
  readonly rows: readonly Values[];
}

const known = { ...READ_ONLY, nillable: false, permissionable: false } as const;
const flag = (name: string, label: string) => checkbox(name, label, known);

function statusObject(
  name: string,
  label: string,
  [described, fieldName]: readonly [ObjectShape, string],
  own: readonly FieldDescribe[],
  ownValues: (value: string) => Values,
): StatusObject {
  const shape: ObjectShape = {
    name,
    label,
    labelPlural: `${label}${label.endsWith('s') ? 'es' : 's'}`,
    keyPrefix: '01J',
    isWritable: false,
    isSearchable: false,
    fields: [
      ...ID_FIELDS(label).filter((field) => field.name === 'Id'),
      text('MasterLabel', 'Master Label', 255, { ...known, nameField: true }),
      text('ApiName', 'API Name', 255, known),
      number('int', 'SortOrder', 'Sort Order', [9, 0], { ...READ_ONLY, permissionable: false }),
      ...own,
      ...SYSTEM_FIELDS,
    ],
  };
  const values = fieldOf(described, fieldName)?.picklistValues ?? [];
  const rows = values.map(({ label: shown, value, defaultValue }, at) => ({
    MasterLabel: shown,
    ApiName: value,
    SortOrder: at + 1,
    IsDefault: defaultValue,
    ...ownValues(value),
  }));
  return { shape, rows };
}

const isDefault = flag('IsDefault', 'Is Default');

const TASK_STATUS = statusObject(
  'TaskStatus',
  'Task Status',
  [TASK, 'Status'],
  [isDefault, flag('IsClosed', 'Closed')],
  (value) => ({ IsClosed: CLOSED_TASK_STATUSES.includes(value) }),
);

const CASE_STATUS = statusObject(
  'CaseStatus',
  'Case Status',
  [CASE, 'Status'],
  [isDefault, flag('IsClosed', 'Closed')],
  (value) => ({ IsClosed: CLOSED_CASE_STATUSES.includes(value) }),
);

const LEAD_STATUS = statusObject(
  'LeadStatus',
  'Lead Status',
  [LEAD, 'Status'],
  [isDefault, flag('IsConverted', 'Converted')],
  (value) => ({ IsConverted: value === 'Closed - Converted' }),
);

const OPPORTUNITY_STAGE = statusObject(
  'OpportunityStage',
  'Opportunity Stage',
  [OPPORTUNITY, 'StageName'],
  [
    flag('IsActive', 'Is Active'),
    flag('IsClosed', 'Closed'),
    flag('IsWon', 'Won'),
    number('percent', 'DefaultProbability', 'Probability (%)', [3, 0], READ_ONLY),
    picklist(
      'ForecastCategoryName',
      'Forecast Category Name',
      STAGES.map(({ forecast }) => forecast),
      READ_ONLY,
    ),
  ],
  (value) => {
    const { isClosed, isWon, probability, forecast } = stageNamed(value);
    return {
      IsActive: true,
      IsClosed: isClosed,
      IsWon: isWon,
      DefaultProbability: probability,
      ForecastCategoryName: forecast,
    };
  },
);

export const STATUS_OBJECTS: readonly StatusObject[] = [
  CASE_STATUS,
  LEAD_STATUS,
  OPPORTUNITY_STAGE,
  TASK_STATUS,
];
