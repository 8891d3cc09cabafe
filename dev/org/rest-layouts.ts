import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { recordTypeInfos } from '@/dev/org/describe-record-types';
import { RestError } from '@/dev/org/errors';
import { nthId, readId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { offeredValues, picklistsAmong } from '@/dev/org/record-type-picklists';
import { recordTypesOf } from '@/dev/org/record-types';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { shapeIn } from '@/dev/org/rest-rows';

/** Page layouts: one for each object, of all that a user may write, two fields a row. */
export const LAYOUT_RESOURCES: readonly Resource[] = [
  { url: '/sobjects/:sobject/describe/layouts', handlers: { GET: layouts } },
  { url: '/sobjects/:sobject/describe/layouts/:recordTypeId', handlers: { GET: oneLayout } },
];

/** What goes for each record type; the layouts themselves only where there are no record types. */
function layouts(call: RestCall) {
  queryParams(call.request, []);
  const shape = laidOut(call);
  const infos = recordTypeInfos(call.access, shape, call.version);
  const fields = picklistsAmong(call.access.fields(shape));
  return {
    layouts: infos.length > 1 ? null : [layout(call, shape)],
    recordTypeMappings: infos.map((info) => {
      const type = recordTypesOf(shape.name).find(({ id }) => id === info.recordTypeId) ?? null;
      return {
        ...info,
        layoutId: LAYOUT_ID,
        picklistsForRecordType: fields.map((field) => ({
          picklistName: field.name,
          picklistValues: offeredValues(field, type),
        })),
      };
    }),
    recordTypeSelectorRequired: [
      infos.filter(({ available, master }) => available && !master).length > 1,
    ],
  };
}

function oneLayout(call: RestCall) {
  queryParams(call.request, []);
  const shape = laidOut(call);
  const id = readId(call.param('recordTypeId'));
  const infos = recordTypeInfos(call.access, shape, call.version);
  if (!infos.some(({ recordTypeId }) => recordTypeId === id)) throw new RestError('notFound');
  return layout(call, shape);
}

function laidOut(call: RestCall): ObjectShape {
  const shape = shapeIn(call);
  if (!shape.isWritable) throw new RestError('notFound');
  return shape;
}

const LAYOUT_ID = nthId('00h', 1);

function layout({ access }: RestCall, shape: ObjectShape) {
  const fields = access.fields(shape).filter((one) => one.createable || one.updateable);
  const sections = [section(shape, fields)];
  return {
    buttonLayoutSection: { detailButtons: [] },
    detailLayoutSections: sections,
    editLayoutSections: sections,
    feedView: null,
    highlightsPanelLayoutSection: null,
    id: LAYOUT_ID,
    multirowEditLayoutSections: [],
    offlineLinks: [],
    quickActionList: { quickActionListItems: [] },
    relatedContent: null,
    relatedLists: [],
    saveOptions: [],
  };
}

function section({ label }: ObjectShape, fields: readonly FieldDescribe[]) {
  const items = fields.map((field, at) => ({
    editableForNew: field.createable,
    editableForUpdate: field.updateable,
    label: field.label,
    layoutComponents: [
      { details: field, displayLines: 1, tabOrder: at + 1, type: 'Field', value: field.name },
    ],
    placeholder: false,
    required: !field.nillable && !field.defaultedOnCreate,
  }));
  const layoutRows = Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => {
    const layoutItems = items.slice(2 * row, 2 * row + 2);
    return { layoutItems, numItems: layoutItems.length };
  });
  return {
    collapsed: false,
    columns: 2,
    heading: `${label} Information`,
    layoutRows,
    layoutSectionId: nthId('01B', 1),
    parentLayoutId: LAYOUT_ID,
    rows: layoutRows.length,
    tabOrder: 'LeftToRight',
    useCollapsibleSection: false,
    useHeading: true,
  };
}
