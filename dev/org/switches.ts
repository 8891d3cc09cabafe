import { z } from 'zod/mini';
import { duplicateRuleSchema } from '@/dev/org/duplicate-rules';
import { flowsSchema } from '@/dev/org/flows';
import { unavailableSchema } from '@/dev/org/outage';
import { refusalsSchema } from '@/dev/org/refusals';
import { PROFILE_NAMES } from '@/dev/org/users';
import { validationRuleSchema, validationRulesSchema } from '@/dev/org/validation-rules';

const fieldsByObject = z.record(z.string(), z.array(z.string()));
const rights = {
  hiddenFields: fieldsByObject,
  readOnlyFields: fieldsByObject,
  objectRights: z.record(
    z.string(),
    z.strictObject({
      read: z.optional(z.boolean()),
      create: z.optional(z.boolean()),
      edit: z.optional(z.boolean()),
      delete: z.optional(z.boolean()),
    }),
  ),
  /** By object the developer names of the record types to choose from, the default first. */
  recordTypes: z.record(z.string(), z.array(z.string())),
};
const lostRightsSchema = z.partial(z.strictObject(rights));
const count = z.int().check(z.minimum(0));

/** Every switch of the org, each off at first. `README.md` says what they do. */
const switchesSchema = z.strictObject({
  latencyMs: count,
  /** Further waiting, in ms, of calls whose path contains `path`. */
  slowPaths: z.array(z.strictObject({ path: z.string(), ms: count })),
  refuseRefresh: z.boolean(),
  /** True for the day's total. */
  limitReached: z.union([z.boolean(), z.enum(['ConcurrentRequests', 'ConcurrentPerOrgLongTxn'])]),
  apiDisabledForOrg: z.boolean(),
  apiDisabledForUser: z.boolean(),
  restNotAllowed: z.boolean(),
  appBlocked: z.boolean(),
  unavailable: unavailableSchema,
  validationRule: z.nullable(validationRuleSchema),
  validationRules: validationRulesSchema,
  flows: flowsSchema,
  /** Everyone's rights. */
  ...rights,
  /** Further rights that a profile, by its name, has lost. */
  profiles: z.partialRecord(z.enum(PROFILE_NAMES), lostRightsSchema),
  /** Ids (15 or 18 characters) of rows that nobody may change. */
  readOnlyRecords: z.array(z.string()),
  /** Cuts the line on the next `writes` writes, before or after they are committed. */
  cutConnection: z.nullable(z.strictObject({ when: z.enum(['before', 'after']), writes: count })),
  /** How many of the next writes find their row locked. */
  lockRow: count,
  /** What the organisation's automation, its policies or the server refuse. */
  refusals: refusalsSchema,
  duplicateRules: z.array(duplicateRuleSchema),
  /** The key that Salesforce misspells, spelt right, or errors that say nothing of the records. */
  duplicateResultAs: z.enum(['duplicateResut', 'duplicateResult', 'nothing']),
  /** Ids (15 or 18 characters) of rows that sharing keeps from everyone who signs in. */
  hiddenRecords: z.array(z.string()),
  allowance: z.strictObject({ max: count, used: count }),
  /** What Sforce-Limit-Info says of one app beside the organisation. */
  appAllowance: z.nullable(z.strictObject({ max: count, used: count, app: z.string() })),
  /** Whether `/ui-api/records` takes an Idempotency-Key; Salesforce turns it on for who asks. */
  idempotentWrites: z.boolean(),
  sandbox: z.boolean(),
  personAccounts: z.boolean(),
  indexDelaySeconds: z.number().check(z.minimum(0)),
});
/** Rights taken away, as far as they are named. */
export type LostRights = Readonly<z.infer<typeof lostRightsSchema>>;
export type SwitchValues = Readonly<z.infer<typeof switchesSchema>>;

/** What a change may say: any switches, and `expireTokens`, which acts at once and is not kept. */
export const switchChangeSchema = z.extend(z.partial(switchesSchema), {
  expireTokens: z.optional(z.literal(true)),
});
export type SwitchChange = z.infer<typeof switchChangeSchema>;

/** No switch is on. */
export const OFF: SwitchValues = {
  latencyMs: 0,
  slowPaths: [],
  refuseRefresh: false,
  limitReached: false,
  apiDisabledForOrg: false,
  apiDisabledForUser: false,
  restNotAllowed: false,
  appBlocked: false,
  unavailable: false,
  validationRule: null,
  validationRules: [],
  flows: [],
  hiddenFields: {},
  readOnlyFields: {},
  objectRights: {},
  recordTypes: {},
  profiles: {},
  readOnlyRecords: [],
  cutConnection: null,
  lockRow: 0,
  refusals: [],
  duplicateRules: [],
  duplicateResultAs: 'duplicateResut',
  hiddenRecords: [],
  allowance: { max: 100_000, used: 13_796 },
  appAllowance: null,
  idempotentWrites: false,
  sandbox: false,
  personAccounts: false,
  indexDelaySeconds: 15,
};
