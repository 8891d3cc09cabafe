import { PARTS } from '@/lib/inboxes/own/definition';
import type { Standing } from '@/lib/inboxes/standing';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';

/**
 * True for what `standingSchema` accepts, but that a host is one (its test holds the two together).
 * Content scripts check the background's answer with this, as they check asks with `isAsk`.
 */
export function isStanding(answer: unknown): answer is Standing {
  if (!isObject(answer)) return false;
  const { is, ...rest } = answer;
  if (is === 'off') return hasOnly(rest, []);
  if (is === 'on') {
    return (
      hasOnly(rest, ['correction']) && (rest.correction === null || isSelectors(rest.correction))
    );
  }
  return is === 'own' && hasOnly(rest, ['own']) && isOwn(rest.own);
}

function isOwn(own: unknown): boolean {
  if (!isObject(own) || !hasOnly(own, ['id', 'label', 'host', 'selectors'])) return false;
  const { id, label, host, selectors } = own;
  return (
    typeof id === 'string' &&
    /^own-[0-9a-f]{8}$/.test(id) &&
    isText(label, INBOX_LIMITS.label) &&
    isText(host, INBOX_LIMITS.host) &&
    isSelectors(selectors) &&
    'title' in selectors
  );
}

function isSelectors(value: unknown): value is Record<string, string> {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([name, text]) => PARTS.some((part) => part === name) && isText(text, INBOX_LIMITS.selector),
    )
  );
}

function hasOnly(value: object, names: readonly string[]): boolean {
  const found = Object.keys(value);
  return found.length === names.length && names.every((name) => found.includes(name));
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
