import type { ProblemKind } from '@/lib/salesforce/problem-kinds';

/** Salesforce's error codes of the REST API, and what each is to the agent. */
const CODES: ReadonlyMap<string, ProblemKind> = new Map(
  Object.entries<ProblemKind>({
    INVALID_SESSION_ID: 'session-over',
    INVALID_AUTH_HEADER: 'session-over',
    REQUEST_LIMIT_EXCEEDED: 'limit',
    API_DISABLED_FOR_ORG: 'api-disabled-org',
    API_CURRENTLY_DISABLED: 'api-disabled-user',
    INSUFFICIENT_ACCESS: 'no-access',
    INSUFFICIENT_ACCESS_OR_READONLY: 'no-access',
    INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 'no-access-related',
    INVALID_CROSS_REFERENCE_KEY: 'bad-reference',
    INVALID_FIELD_FOR_INSERT_UPDATE: 'read-only-field',
    INVALID_FIELD: 'unknown-field',
    REQUIRED_FIELD_MISSING: 'required',
    STRING_TOO_LONG: 'too-long',
    INVALID_EMAIL_ADDRESS: 'bad-email',
    FIELD_CUSTOM_VALIDATION_EXCEPTION: 'validation-rule',
    INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: 'bad-value',
    NUMBER_OUTSIDE_VALID_RANGE: 'bad-value',
    FIELD_INTEGRITY_EXCEPTION: 'values-clash',
    FIELD_FILTER_VALIDATION_EXCEPTION: 'values-clash',
    DUPLICATES_DETECTED: 'duplicates',
    DUPLICATE_VALUE: 'duplicate-value',
    ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK: 'conflict',
    CollisionDetectedException: 'conflict',
    UNABLE_TO_LOCK_ROW: 'locked',
    ENTITY_IS_LOCKED: 'no-access',
    ENTITY_IS_DELETED: 'gone',
    NOT_FOUND: 'not-found',
    INVALID_TYPE: 'no-object',
    CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: 'automation',
    CANNOT_EXECUTE_FLOW_TRIGGER: 'automation',
    TXN_SECURITY_METERED_BY_POLICY: 'security-policy',
    TXN_SECURITY_NO_ACCESS: 'security-policy',
    TXN_SECURITY_POLICY_VIOLATION: 'security-policy',
    PROCESSING_HALTED: 'rolled-back',
    INVALID_SEARCH: 'search-too-short',
    QUERY_TIMEOUT: 'query-timeout',
    MULTIPLE_CHOICES: 'several-records',
    MALFORMED_QUERY: 'bad-request',
    MALFORMED_SEARCH: 'bad-request',
    MALFORMED_ID: 'bad-request',
    JSON_PARSER_ERROR: 'bad-request',
    POST_BODY_PARSE_ERROR: 'bad-request',
    INVALID_INPUT: 'bad-request',
    INVALID_BATCH_REQUEST: 'bad-request',
    LIMIT_EXCEEDED: 'bad-request',
    METHOD_NOT_ALLOWED: 'bad-request',
    ILLEGAL_QUERY_PARAMETER_VALUE: 'bad-request',
    INVALID_HTTP_HEADER: 'bad-request',
    INVALID_QUERY_FILTER_OPERATOR: 'bad-request',
    INVALID_QUERY_LOCATOR: 'bad-request',
    REQUEST_ENTITY_TOO_LARGE: 'too-large',
    INVALID_CONTENT_TYPE: 'bad-request',
    UNSUPPORTED_API_VERSION: 'version-retired',
    UNSUPPORTED_MEDIA_TYPE: 'bad-request',
    UNKNOWN_EXCEPTION: 'unavailable',
    SERVER_UNAVAILABLE: 'unavailable',
  }),
);

/** What a status means where no code, or none we know, came with it. */
const STATUSES: Readonly<Record<number, ProblemKind>> = {
  300: 'several-records',
  401: 'session-over',
  404: 'not-found',
  405: 'bad-request',
  409: 'conflict',
  410: 'version-retired',
  412: 'conflict',
  413: 'too-large',
  414: 'bad-request',
  415: 'bad-request',
  420: 'busy',
  428: 'bad-request',
  429: 'busy',
  431: 'bad-request',
};

/** What Salesforce's answer is a case of, judged by its text where one code means several things. */
export function kindOf(status: number, code: string, text: string): ProblemKind {
  if (status === 412) return 'conflict';
  if (/not valid for use with the REST API|not attached to Agent/i.test(text))
    return 'rest-not-allowed';
  if (/^(?:Bad|Missing)_OAuth_Token/.test(text)) return 'session-over';
  if (/^entity type cannot be inserted/i.test(text)) return 'no-create';
  if (/^entity type cannot be updated/i.test(text)) return 'no-access';
  if (/search term must be longer/i.test(text)) return 'search-too-short';
  const kind = CODES.get(code);
  // Other limits than the day's are of calls at the same time and pass within seconds.
  if (kind === 'limit') return /^TotalRequests/i.test(text) ? 'limit' : 'busy';
  if (kind !== undefined) return kind;
  if (code.startsWith('TXN_SECURITY_')) return 'security-policy';
  if (status >= 500) return 'unavailable';
  return STATUSES[status] ?? 'unexpected';
}
