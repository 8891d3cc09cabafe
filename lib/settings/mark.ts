import type { Settings } from '@/lib/settings/settings';

/** Settings never change in place; to mark them takes some 10,000 steps. */
const marks = new WeakMap<Settings, string>();

/**
 * A short text that is another one for other settings: part of the key of whatever was read from
 * Salesforce under them, so that a changed card never shows what was read for the old one.
 */
export function settingsMark(settings: Settings): string {
  const known = marks.get(settings);
  if (known !== undefined) return known;
  // FNV-1a, 32 bits (isthe.com/chongo/tech/comp/fnv): short, and nobody gains by a collision.
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(settings)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  const mark = (hash >>> 0).toString(36);
  marks.set(settings, mark);
  return mark;
}
