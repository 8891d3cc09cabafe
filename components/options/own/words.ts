import { i18n } from '#i18n';
import type { Fault, FormField } from '@/components/options/own/form-values';
import { plural } from '@/lib/i18n/plural';
import type { TrialResult } from '@/lib/inboxes/ask-trial';
import type { Part } from '@/lib/inboxes/own/definition';
import type { Problem } from '@/lib/inboxes/own/facts';
import type { Trial } from '@/lib/inboxes/trial';

/** What a field of the form is called, and the line that helps with it. */
export const FIELD_WORDS = {
  label: ['ownInbox.label', 'ownInbox.labelHelp'],
  host: ['ownInbox.host', 'ownInbox.hostHelp'],
  title: ['ownInbox.titlePart', 'ownInbox.titleHelp'],
  phone: ['ownInbox.phonePart', 'ownInbox.phoneHelp'],
  email: ['ownInbox.emailPart', 'ownInbox.emailHelp'],
  message: ['ownInbox.messagePart', 'ownInbox.messageHelp'],
  author: ['ownInbox.authorPart', 'ownInbox.authorHelp'],
} as const satisfies Record<FormField, readonly [string, string]>;

/** What is wrong with what was typed into a field. */
export const FAULT_WORDS = {
  needed: 'ownInbox.faultNeeded',
  none: 'ownInbox.faultNone',
  'too-long': 'ownInbox.faultTooLong',
  'not-css': 'ownInbox.notCss',
  'no-host': 'ownInbox.faultNoHost',
  'built-in-host': 'ownInbox.faultBuiltInHost',
  'salesforce-host': 'ownInbox.faultSalesforceHost',
  'taken-host': 'ownInbox.faultTakenHost',
} as const satisfies Record<Fault, string>;

const PROBLEM_WORDS = {
  'not-css': 'ownInbox.notCss',
  nothing: 'ownInbox.findsNothing',
  hidden: 'ownInbox.findsHidden',
  several: 'ownInbox.findsSeveral',
  empty: 'ownInbox.findsEmpty',
  'too-long': 'ownInbox.findsTooLong',
  'no-number': 'ownInbox.findsNoNumber',
  'no-address': 'ownInbox.findsNoAddress',
  slow: 'ownInbox.findsSlow',
} as const satisfies Record<Problem, string>;

/** How a trial that read nothing is told; `$1` is the inbox's address. */
export const NOT_TRIED_WORDS = {
  'not-allowed': 'ownInbox.notAllowed',
  'no-tab': 'ownInbox.noTab',
  'not-there': 'ownInbox.notThere',
  'not-understood': 'ownInbox.notThere',
} as const satisfies Record<Exclude<TrialResult['is'], 'read'>, string>;

/** What one selector found in the page it was tried on; undefined where none was tried. */
export function foundWords(
  trial: Trial | null,
  part: Part,
): { readonly words: string; readonly isBad: boolean } | undefined {
  const fact = trial?.facts[part];
  if (fact === undefined) return undefined;
  const { matches, problem } = fact;
  const counted = matches > 0 ? ` ${plural(matches, 'ownInbox.matches')}` : '';
  if (problem !== null) return { words: i18n.t(PROBLEM_WORDS[problem]) + counted, isBad: true };
  return { words: plural(matches, 'ownInbox.matches'), isBad: false };
}
