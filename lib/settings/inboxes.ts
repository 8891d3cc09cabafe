import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import { z } from '@/lib/zod';

const selector = z.optional(
  z.string().check(z.trim(), z.minLength(1), z.maxLength(INBOX_LIMITS.selector)),
);

/**
 * Where a page shows what: CSS selectors, each the first one that is found. Data only: whether a
 * selector is one is seen where it is used.
 */
export const selectorsSchema = z.strictObject({
  /** The name of the person that the open chat is with. */
  title: selector,
  phone: selector,
  email: selector,
  /** Every message of the chat. */
  message: selector,
  /** Within a message, who wrote it. */
  author: selector,
});
export type Selectors = z.infer<typeof selectorsSchema>;

/**
 * Salesforce's own domains, as its help lists them for allowlists ("Allow the Required Domains"): what
 * stands there is never read from a page.
 */
const SALESFORCE =
  /(?:^|\.)(?:(?:salesforce|force|visualforce|salesforce-setup|documentforce|cloudforce)\.com|salesforce\.mil)$/;

/** True for a host, in lower case, that is Salesforce's own. */
export function isSalesforceHost(host: string): boolean {
  return SALESFORCE.test(host);
}

/** An inbox that somebody described: one host, and where its pages show what. */
export const ownInboxSchema = z.strictObject({
  /** Stored with links and drafts of its chats: it never changes. */
  id: z.custom<`own-${string}`>((id) => typeof id === 'string' && /^own-[0-9a-f]{8}$/.test(id)),
  label: z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(INBOX_LIMITS.label), z.regex(/^\P{Cc}*$/u)),
  /** The exact host name, in lower case, without port, not Salesforce's: `chat.example.com`. */
  host: z.string().check(
    z.maxLength(INBOX_LIMITS.host),
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/),
    z.refine((host) => !isSalesforceHost(host)),
  ),
  selectors: z.extend(selectorsSchema, {
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(INBOX_LIMITS.selector)),
  }),
});
export type OwnInbox = z.infer<typeof ownInboxSchema>;

const inboxId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const ids = z.array(inboxId).check(
  z.maxLength(100),
  eachOnce<string>((id) => id),
);

/** What was chosen about inboxes in this browser, whichever organisation is signed in. */
export const inboxSettingsSchema = z.strictObject({
  version: z.literal(1),
  /** Inboxes that are switched off: of those in the manifest, and of one's own. */
  off: ids,
  /** Built-in inboxes with optional hosts that are switched on. */
  on: ids,
  own: z.array(ownInboxSchema).check(
    z.maxLength(INBOX_LIMITS.own),
    eachOnce(({ id }) => id),
    eachOnce(({ host }) => host),
  ),
  /** By the id of a built-in inbox, selectors to use in place of those it comes with. */
  corrections: z.record(inboxId, selectorsSchema),
});
export type InboxSettings = z.infer<typeof inboxSettingsSchema>;

/** Until somebody chooses: the inboxes of the manifest are on, the others off. */
export const DEFAULT_INBOX_SETTINGS: InboxSettings = {
  version: 1,
  off: [],
  on: [],
  own: [],
  corrections: {},
};

/** An inbox by its id; `optional` for a built-in one that is off until somebody switches it on. */
interface Switched {
  readonly id: string;
  readonly optional?: boolean;
}

/** True for an inbox that is switched on. */
export function isSwitchedOn(
  { on, off }: Pick<InboxSettings, 'on' | 'off'>,
  { id, optional = false }: Switched,
): boolean {
  return optional ? on.includes(id) : !off.includes(id);
}

/** The settings with an inbox switched on or off. */
export function withSwitch(
  settings: InboxSettings,
  { id, optional = false }: Switched,
  isOn: boolean,
): InboxSettings {
  const list = optional ? 'on' : 'off';
  const others = settings[list].filter((one) => one !== id);
  return { ...settings, [list]: isOn === optional ? [...others, id] : others };
}

/** The settings with a described inbox, in place of the one that has its id, switched on or off. */
export function withOwn(settings: InboxSettings, own: OwnInbox, isOn: boolean): InboxSettings {
  const isKnown = settings.own.some(({ id }) => id === own.id);
  const described = isKnown
    ? settings.own.map((one) => (one.id === own.id ? own : one))
    : [...settings.own, own];
  return withSwitch({ ...settings, own: described }, own, isOn);
}

/** The settings without a described inbox, and without what was said of it. */
export function withoutOwn(settings: InboxSettings, { id }: Pick<OwnInbox, 'id'>): InboxSettings {
  const others = settings.own.filter((one) => one.id !== id);
  return { ...settings, off: settings.off.filter((one) => one !== id), own: others };
}

function eachOnce<T>(key: (one: T) => string) {
  return z.refine<readonly T[]>((all) => new Set(all.map(key)).size === all.length);
}
