import { childName } from '@/dev/org/describe/children';
import { OBJECTS } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { recordTypeInfos } from '@/dev/org/describe-record-types';
import { ORG_ID } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { readCondition } from '@/dev/org/rest-headers';
import { shapeIn } from '@/dev/org/rest-rows';

/** The resource map, `/limits`, `/sobjects` and describe. */
export const DESCRIBE_RESOURCES: readonly Resource[] = [
  { url: '', handlers: { GET: resourceMap } },
  { url: '/limits', handlers: { GET: limits } },
  { url: '/sobjects', handlers: { GET: global } },
  { url: '/sobjects/:sobject/describe', handlers: { GET: describe } },
];

function resourceMap(call: RestCall) {
  queryParams(call.request, []);
  const base = `/services/data/${call.version}`;
  return {
    composite: `${base}/composite`,
    identity: `${call.request.origin}/id/${ORG_ID}/${call.access.user.id}`,
    limits: `${base}/limits`,
    query: `${base}/query`,
    queryAll: `${base}/queryAll`,
    search: `${base}/search`,
    sobjects: `${base}/sobjects`,
  };
}

function limits(call: RestCall) {
  queryParams(call.request, []);
  const { max, used } = call.state.switches.values.allowance;
  return { DailyApiRequests: { Max: max, Remaining: Math.max(0, max - used) } };
}

function global(call: RestCall) {
  queryParams(call.request, []);
  const sobjects = OBJECTS.filter((shape) => call.access.canRead(shape));
  return {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: sobjects.map((shape) => summary(call, shape)),
  };
}

/** Every field this user may see; 304 if nothing changed since the caller's copy. */
function describe(call: RestCall) {
  queryParams(call.request, []);
  const shape = shapeIn(call);
  const since = readCondition(call.request, 'If-Modified-Since');
  const { describeChangedAt } = call.state;
  call.answer.headers['Last-Modified'] = new Date(describeChangedAt).toUTCString();
  if (since !== null && describeChangedAt <= since) {
    call.answer.status = 304;
    return null;
  }
  return {
    actionOverrides: [],
    childRelationships: childRelationships(call, shape),
    compactLayoutable: shape.isWritable,
    fields: call.access.fields(shape),
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: recordTypeInfos(call.access, shape, call.version),
    searchLayoutable: shape.isSearchable,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [{ label: `All ${shape.labelPlural}`, name: 'everything' }],
    ...summary(call, shape),
  };
}

function summary(call: RestCall, shape: ObjectShape) {
  const { access, version } = call;
  const url = `/services/data/${version}/sobjects/${shape.name}`;
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    createable: access.canCreate(shape),
    custom: shape.name.endsWith('__c'),
    customSetting: false,
    deepCloneable: false,
    deletable: access.canDelete(shape),
    deprecatedAndHidden: false,
    feedEnabled: shape.isWritable,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: shape.keyPrefix,
    label: shape.label,
    labelPlural: shape.labelPlural,
    layoutable: shape.isWritable,
    mergeable: ['Account', 'Contact', 'Lead'].includes(shape.name),
    mruEnabled: shape.isWritable,
    name: shape.name,
    queryable: true,
    replicateable: shape.isWritable,
    retrieveable: true,
    searchable: shape.isSearchable,
    triggerable: shape.isWritable,
    undeletable: shape.isWritable,
    updateable: access.canEdit(shape),
    urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` },
  };
}

/** The references of other objects that point here. */
function childRelationships(call: RestCall, shape: ObjectShape) {
  return OBJECTS.filter((child) => call.access.canRead(child)).flatMap((child) =>
    call.access
      .fields(child)
      .filter(({ referenceTo }) => referenceTo.includes(shape.name))
      .map((field) => ({
        cascadeDelete: field.cascadeDelete,
        childSObject: child.name,
        deprecatedAndHidden: false,
        field: field.name,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: childName(child.name, field.name),
        restrictedDelete: field.restrictedDelete,
      })),
  );
}
