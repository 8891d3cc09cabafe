import { createHash } from 'node:crypto';
import { CLOSED_CASE_STATUSES } from '@/dev/org/describe/case';
import type { FieldDescribe, PicklistValue } from '@/dev/org/describe/field';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { stageNamed } from '@/dev/org/describe/stages';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { offeredValues, picklistsAmong } from '@/dev/org/record-type-picklists';
import { MASTER_RECORD_TYPE, type RecordType, recordTypesOf } from '@/dev/org/record-types';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { controllerKeys, validForIndices } from '@/dev/org/valid-for';

const PATH = '/ui-api/object-info/:sobject/picklist-values/:recordTypeId';

/** The values that picklists offer in a record type, as the User Interface API tells them. */
export const UI_PICKLIST_RESOURCES: readonly Resource[] = [
  { url: PATH, handlers: { GET: allPicklists } },
  { url: `${PATH}/:field`, handlers: { GET: onePicklist } },
];

function allPicklists(call: RestCall) {
  const { shape, type } = asked(call);
  const bodies = picklistsAmong(call.access.fields(shape)).map(
    (field) => [field.name, picklist(call, shape, field, type)] as const,
  );
  return withTag({ picklistFieldValues: Object.fromEntries(bodies) });
}

function onePicklist(call: RestCall) {
  const { shape, type } = asked(call);
  const field = call.access.field(shape, call.param('field'));
  if (field === undefined || picklistsAmong([field]).length === 0) throw new RestError('notFound');
  return picklist(call, shape, field, type);
}

function asked(call: RestCall): { readonly shape: ObjectShape; readonly type: RecordType | null } {
  queryParams(call.request, []);
  const shape = shapeOf(call.param('sobject'));
  if (shape === undefined || !shape.isWritable || !call.access.canRead(shape))
    throw new RestError('notFound');
  const id = readId(call.param('recordTypeId'));
  const known = call.access.recordTypes(shape) === null ? [] : recordTypesOf(shape.name);
  const type = known.find((one) => one.id === id && one.isActive) ?? null;
  if (type === null && id !== MASTER_RECORD_TYPE) throw new RestError('notFound');
  return { shape, type };
}

function picklist(
  { access, version }: RestCall,
  shape: ObjectShape,
  field: FieldDescribe,
  type: RecordType | null,
) {
  const controller =
    field.controllerName === null ? undefined : access.field(shape, field.controllerName);
  const controllers = controller === undefined ? [] : offeredControllers(controller, type);
  const body = (one: PicklistValue) => ({
    attributes: attributes(shape, field, one.value),
    label: one.label,
    validFor: validFor(one, controller, controllers),
    value: one.value,
  });
  const values = offeredValues(field, type);
  const chosen = values.find(({ defaultValue }) => defaultValue);
  return withTag({
    controllerValues: Object.fromEntries(controllers.map((value, at) => [value, at])),
    defaultValue: chosen === undefined ? null : body(chosen),
    url: `/services/data/${version}/ui-api/object-info/${shape.name}/picklist-values/${type?.id ?? MASTER_RECORD_TYPE}/${field.name}`,
    values: values.map(body),
  });
}

/** The controlling values on offer; their places here are what `validFor` means, and not describe's. */
function offeredControllers(controller: FieldDescribe, type: RecordType | null): readonly string[] {
  return controller.type === 'boolean'
    ? controllerKeys(controller)
    : offeredValues(controller, type).map(({ value }) => value);
}

function validFor(
  one: PicklistValue,
  controller: FieldDescribe | undefined,
  controllers: readonly string[],
): readonly number[] {
  if (controller === undefined) return [];
  const keys = controllerKeys(controller);
  return validForIndices(one.validFor)
    .map((at) => controllers.indexOf(keys[at] ?? ''))
    .filter((at) => at >= 0);
}

/** What Salesforce adds to the values of a process, in its own spelling. */
function attributes(shape: ObjectShape, field: FieldDescribe, value: string): object | null {
  switch (`${shape.name}.${field.name}`) {
    case 'Lead.Status':
      return {
        converted: value === 'Closed - Converted',
        picklistAtrributesValueType: 'LeadStatus',
      };
    case 'Case.Status':
      return {
        closed: CLOSED_CASE_STATUSES.includes(value),
        picklistAtrributesValueType: 'CaseStatus',
      };
    case 'Opportunity.StageName': {
      const { isClosed, isWon, probability, forecast } = stageNamed(value);
      return {
        closed: isClosed,
        defaultProbability: probability,
        forecastCategoryName: forecast,
        picklistAtrributesValueType: 'OpportunityStage',
        won: isWon,
      };
    }
    default:
      return null;
  }
}

function withTag<Body extends object>(body: Body): Body & { readonly eTag: string } {
  return { ...body, eTag: createHash('md5').update(JSON.stringify(body)).digest('hex') };
}
