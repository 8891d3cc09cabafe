import { PARTS } from '@/lib/inboxes/own/definition';
import { isSelector } from '@/lib/inboxes/own/find';
import { builtInAtHostOf } from '@/lib/inboxes/places-in-force';
import type { InboxDraft } from '@/lib/settings/inbox-drafts';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import {
  isSalesforceHost,
  type OwnInbox,
  ownInboxSchema,
  type Selectors,
} from '@/lib/settings/inboxes';

/** A field of the form that describes an inbox, by its draft's name. */
export type FormField = keyof InboxDraft;

/** Why what stands in a field can't be used. */
export type Fault =
  | 'needed'
  | 'none'
  | 'too-long'
  | 'not-css'
  | 'no-host'
  | 'built-in-host'
  | 'salesforce-host'
  | 'taken-host';

/** What is wrong in a form, by field; empty where nothing is. */
export type Faults = { readonly [field in FormField]?: Fault };

/** The form with nothing in it. */
export const EMPTY_FORM: InboxDraft = {
  label: '',
  host: '',
  title: '',
  phone: '',
  email: '',
  message: '',
  author: '',
};

/** The form as it stands for what is saved. */
export function formOf(
  saved: Partial<Pick<OwnInbox, 'label' | 'host'>> & { selectors: Selectors },
) {
  const { label = '', host = '', selectors } = saved;
  const parts = PARTS.map((part) => [part, selectors[part] ?? ''] as const);
  return { ...EMPTY_FORM, label, host, ...Object.fromEntries(parts) };
}

/** True for forms in which the same is typed. */
export function isSameForm(one: InboxDraft, other: InboxDraft): boolean {
  return (Object.keys(EMPTY_FORM) as FormField[]).every((field) => one[field] === other[field]);
}

/**
 * The host in what was typed: a host by itself, or any address of a page there. Null where it is none, or
 * none that is reached over HTTPS at the usual port.
 */
export function hostIn(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())
    ? text.trim()
    : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, port, hostname } = new URL(address);
  return protocol === 'https:' && port === '' ? hostname : null;
}

/** What a form is read beside. */
interface Beside {
  /** The inboxes that are saved beside this one. */
  readonly others: readonly OwnInbox[];
  /** The host that this one is saved with, null for a new one: it may stay, whatever is built in there since. */
  readonly kept: string | null;
}

/** What the form describes: an inbox, or why it describes none. */
export function readOwnForm(
  form: InboxDraft,
  id: OwnInbox['id'],
  beside: Beside,
): { own: OwnInbox | null; faults: Faults } {
  const host = hostIn(form.host);
  const label = form.label.trim();
  const faults: Faults = {
    ...selectorFaults(form),
    ...(label === '' && { label: 'needed' }),
    ...(label.length > INBOX_LIMITS.label && { label: 'too-long' }),
    ...hostFault(form.host, host, beside),
    ...(form.title.trim() === '' && { title: 'needed' }),
  };
  if (Object.keys(faults).length > 0) return { own: null, faults };
  const own = ownInboxSchema.safeParse({ id, label, host, selectors: selectorsIn(form) });
  // What is left to be wrong is a host that is a word, or a label with control characters.
  return own.success ? { own: own.data, faults: {} } : { own: null, faults: { host: 'no-host' } };
}

/** What the form corrects, null for nothing; or why it can't be used. */
export function readCorrection(form: InboxDraft): { selectors: Selectors | null; faults: Faults } {
  const selectors = selectorsIn(form);
  if (Object.keys(selectors).length === 0) return { selectors: null, faults: { title: 'none' } };
  const faults = selectorFaults(form);
  return { selectors: Object.keys(faults).length === 0 ? selectors : null, faults };
}

function selectorsIn(form: InboxDraft): Selectors {
  const typed = PARTS.map((part) => [part, form[part].trim()] as const);
  return Object.fromEntries(typed.filter(([, selector]) => selector !== ''));
}

function selectorFaults(form: InboxDraft): Faults {
  const faults = PARTS.map((part) => [part, selectorFault(form[part].trim())] as const);
  return Object.fromEntries(faults.filter(([, fault]) => fault !== null));
}

function selectorFault(selector: string): Fault | null {
  if (selector.length > INBOX_LIMITS.selector) return 'too-long';
  return selector === '' || isSelector(selector) ? null : 'not-css';
}

function hostFault(typed: string, host: string | null, { others, kept }: Beside): Faults {
  if (typed.trim() === '') return { host: 'needed' };
  if (host === null) return { host: 'no-host' };
  if (host !== kept && builtInAtHostOf({ host }) !== null) return { host: 'built-in-host' };
  if (isSalesforceHost(host)) return { host: 'salesforce-host' };
  return others.some((other) => other.host === host) ? { host: 'taken-host' } : {};
}
