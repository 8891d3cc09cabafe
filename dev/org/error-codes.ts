/**
 * Every error this org can produce. `kind` says how it reaches a client: `rest` as a JSON array of
 * `{message, errorCode, fields?}`; `redirect` as `?error=` at the callback; `token` as JSON
 * `{error, error_description}`; `text` as a bare word; `page` as HTML for a person to read.
 * `example` is the text as sent; where it holds values of the moment, one such.
 */
export interface OrgErrorEntry {
  readonly kind: 'rest' | 'redirect' | 'token' | 'text' | 'page';
  readonly status: number;
  readonly code: string;
  readonly example: string;
}

const rest = (status: number, code: string, example: string) =>
  ({ kind: 'rest', status, code, example }) as const satisfies OrgErrorEntry;
const redirect = (code: string, example: string) =>
  ({ kind: 'redirect', status: 302, code, example }) as const satisfies OrgErrorEntry;
const token = (code: string, example: string) =>
  ({ kind: 'token', status: 400, code, example }) as const satisfies OrgErrorEntry;
const text = (status: number, code: string) =>
  ({ kind: 'text', status, code, example: code }) as const satisfies OrgErrorEntry;
const page = (status: number, code: string, example: string) =>
  ({ kind: 'page', status, code, example }) as const satisfies OrgErrorEntry;

/** All of them by what went wrong. The same code can stand for several situations. */
export const ORG_ERRORS = {
  // Sessions and access
  sessionOver: rest(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
  restNotAllowed: rest(
    401,
    'INVALID_SESSION_ID',
    'This session is not valid for use with the REST API',
  ),
  badAuthHeader: rest(401, 'INVALID_AUTH_HEADER', 'INVALID_HEADER_TYPE'),
  limitReached: rest(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
  apiDisabledForOrg: rest(
    403,
    'API_DISABLED_FOR_ORG',
    'The REST API is not enabled for this Organization.',
  ),
  apiDisabledForUser: rest(403, 'API_CURRENTLY_DISABLED', 'API is disabled for this User'),
  // The request itself
  notFound: rest(404, 'NOT_FOUND', 'The requested resource does not exist'),
  methodNotAllowed: rest(
    405,
    'METHOD_NOT_ALLOWED',
    "HTTP Method 'PUT' not allowed. Allowed are GET,POST",
  ),
  unsupportedMediaType: rest(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Content-Type header specified in HTTP request is not supported: text/plain',
  ),
  bodyTooLarge: rest(413, 'REQUEST_ENTITY_TOO_LARGE', 'The request body is too large'),
  badHeader: rest(400, 'INVALID_HTTP_HEADER', 'Invalid value of header Sforce-Auto-Assign: maybe'),
  badParameter: rest(400, 'ILLEGAL_QUERY_PARAMETER_VALUE', 'Unknown query parameter: colour'),
  badJson: rest(400, 'JSON_PARSER_ERROR', 'Unexpected character at [line:1, column:2]'),
  malformedId: rest(400, 'MALFORMED_ID', 'malformed id 003x'),
  serverFault: rest(
    500,
    'UNKNOWN_EXCEPTION',
    'An unexpected error occurred. ErrorId: 1795250013841-1',
  ),
  serverUnavailable: rest(
    503,
    'SERVER_UNAVAILABLE',
    'The server is temporarily unavailable. Please try again later.',
  ),
  // Rows
  entityIsDeleted: rest(404, 'ENTITY_IS_DELETED', 'entity is deleted'),
  preconditionFailed: rest(
    412,
    'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK',
    'Entity has been modified since the date given in If-Unmodified-Since',
  ),
  noSuchColumn: rest(400, 'INVALID_FIELD', "No such column 'Colour' on sobject of type Contact"),
  fieldNotWritable: rest(
    400,
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'Unable to create/update fields: Name. Please check the security settings of this field and verify that it is read/write for your profile or permission set.',
  ),
  requiredMissing: rest(400, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]'),
  tooLong: rest(400, 'STRING_TOO_LONG', 'Title: data value too large: Head of (max length=128)'),
  badEmail: rest(400, 'INVALID_EMAIL_ADDRESS', 'Email: invalid email address: ingrid@'),
  badPicklistValue: rest(
    400,
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    'Preferred Language: bad value for restricted picklist field: Klingon',
  ),
  numberOutOfRange: rest(
    400,
    'NUMBER_OUTSIDE_VALID_RANGE',
    'Budget: value outside of valid range on numeric field: 1.0E19',
  ),
  badReference: rest(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id'),
  referenceNotAllowed: rest(
    400,
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'insufficient access rights on cross-reference id: 001Qx000000000BIAQ',
  ),
  wrongCombination: rest(
    400,
    'FIELD_INTEGRITY_EXCEPTION',
    'Related To ID: a lead can not have a related record',
  ),
  validationRule: rest(
    400,
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'Review date must be in the future for key accounts.',
  ),
  duplicatesDetected: rest(400, 'DUPLICATES_DETECTED', 'Use one of these records?'),
  duplicateValue: rest(
    400,
    'DUPLICATE_VALUE',
    'duplicate value found: ContactId duplicates value on record with id: 00vQx0000000001',
  ),
  rowLocked: rest(400, 'UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record'),
  flowFault: rest(
    400,
    'CANNOT_EXECUTE_FLOW_TRIGGER',
    'We can’t save this record because the “Credit check” process failed. Give your Salesforce admin these details.',
  ),
  triggerFault: rest(
    400,
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'CreditCheck: execution of BeforeInsert\n\ncaused by: System.NullPointerException: Attempt to de-reference a null object',
  ),
  securityPolicy: rest(
    400,
    'TXN_SECURITY_NO_ACCESS',
    'The operation you requested was blocked by a transaction security policy.',
  ),
  cannotCreate: rest(
    400,
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'entity type cannot be inserted: Lead',
  ),
  noEditRight: rest(
    403,
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'insufficient access rights on object id',
  ),
  // Queries and searches
  queryTimeout: rest(400, 'QUERY_TIMEOUT', 'Your query request was running for too long.'),
  malformedQuery: rest(400, 'MALFORMED_QUERY', "unexpected token: 'FORM'"),
  queryColumn: rest(400, 'INVALID_FIELD', "No such column 'Colour' on entity 'Contact'."),
  queryType: rest(400, 'INVALID_TYPE', "sObject type 'Colour' is not supported."),
  badQueryFilter: rest(400, 'INVALID_QUERY_FILTER_OPERATOR', 'invalid ID field: 003x'),
  badQueryLocator: rest(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator'),
  malformedSearch: rest(
    400,
    'MALFORMED_SEARCH',
    'No search term found. The search term must be enclosed in braces.',
  ),
  searchTooShort: rest(400, 'INVALID_SEARCH', 'search term must be longer than one character: a'),
  // Composites, as a whole and their parts
  compositeTooLong: rest(
    400,
    'LIMIT_EXCEEDED',
    'The request can’t contain more than 25 operations.',
  ),
  badComposite: rest(400, 'INVALID_INPUT', 'Duplicate ReferenceId provided in the request.'),
  partOfOtherApi: rest(
    400,
    'INVALID_BATCH_REQUEST',
    'The User Interface API can’t be a subrequest of a composite: /ui-api',
  ),
  badPartReference: rest(
    400,
    'PROCESSING_HALTED',
    'Invalid reference specified. No value for person.records[0].Id found in person',
  ),
  rolledBack: rest(
    400,
    'PROCESSING_HALTED',
    'The transaction was rolled back since another operation in the same transaction failed.',
  ),
  // The User Interface API
  badUiBody: rest(400, 'POST_BODY_PARSE_ERROR', 'Invalid input: expected object'),
  collision: rest(
    400,
    'CollisionDetectedException',
    'This record was modified by Jonas Lie during your edit session. Make a note of the data you entered, then reload the record and enter your updates again.',
  ),
  idempotencyOff: rest(
    400,
    'INVALID_INPUT',
    'Idempotent record writes aren’t enabled in your org. Contact Salesforce to enable this feature.',
  ),
  badIdempotencyKey: rest(400, 'INVALID_INPUT', 'The Idempotency-Key isn’t in a valid format.'),
  idempotencyKeyUsed: rest(
    422,
    'INVALID_INPUT',
    'The Idempotency-Key is already used for a different request.',
  ),
  idempotencyConflict: rest(
    409,
    'INVALID_INPUT',
    'A different user has used this Idempotency-Key.',
  ),
  // Signing in: sent to the callback
  accessDenied: redirect('access_denied', 'end-user denied authorization'),
  appBlocked: redirect('OAUTH_APP_BLOCKED', 'this app is blocked by admin'),
  appNotFound: redirect(
    'OAUTH_EC_APP_NOT_FOUND',
    'External client app is not installed in this org',
  ),
  badScope: redirect('invalid_scope', 'the requested scope is not allowed'),
  badResponseType: redirect('unsupported_response_type', 'response type not supported'),
  badAuthorizeRequest: redirect('invalid_request', 'code_challenge_method must be S256'),
  // Signing in: shown in the window, never sent to the callback
  wrongRedirect: page(400, 'redirect_uri_mismatch', 'redirect_uri must match configuration'),
  unknownClient: page(400, 'invalid_client_id', 'client identifier invalid'),
  challengeMissing: page(500, 'server_error', 'internal server error'),
  signInLapsed: page(
    400,
    'sign_in_lapsed',
    'This sign-in is over. Close the window and start again.',
  ),
  noOrgHere: page(404, 'no_org_here', 'There is no organisation at this address.'),
  // Signing in: answers of the token endpoint
  badTokenRequest: token('invalid_request', 'missing required parameter: code'),
  badGrantType: token('unsupported_grant_type', 'grant type not supported'),
  tokenClient: token('invalid_client_id', 'client identifier invalid'),
  secretRefused: token('invalid_client', 'invalid client credentials'),
  tokenRedirect: token('redirect_uri_mismatch', 'redirect_uri must match configuration'),
  codeExpired: token('invalid_grant', 'expired authorization code'),
  badVerifier: token('invalid_grant', 'invalid code verifier'),
  grantExpired: token('invalid_grant', 'expired access/refresh token'),
  badRevoke: token('unsupported_token_type', 'this token type is not supported'),
  // userinfo and identity
  tokenMissing: text(403, 'Missing_OAuth_Token'),
  tokenBad: text(403, 'Bad_OAuth_Token'),
  // Maintenance
  unavailable: page(503, 'SERVER_UNAVAILABLE', 'Down for maintenance'),
} as const satisfies Readonly<Record<string, OrgErrorEntry>>;

type Situations = typeof ORG_ERRORS;
type SituationOf<Kind extends OrgErrorEntry['kind']> = {
  [Name in keyof Situations]: Situations[Name]['kind'] extends Kind ? Name : never;
}[keyof Situations];
export type RestSituation = SituationOf<'rest'>;
export type RedirectSituation = SituationOf<'redirect'>;
export type TokenSituation = SituationOf<'token'>;
export type PageSituation = SituationOf<'page'>;
export type TextSituation = SituationOf<'text'>;
