import { type Chosen, chosenSchema, withChosen } from '@/lib/settings/chosen';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { migrated } from '@/lib/settings/migrations';
import type { Settings } from '@/lib/settings/settings';
import type { z } from '@/lib/zod';

/** What is wrong with a file of settings, and where (see `placeIn`): empty for all of it. */
export interface SettingsFault {
  readonly where: string;
  readonly what:
    | 'no-settings'
    | 'unknown-name'
    | 'wrong-kind'
    | 'bad-name'
    | 'bad-number'
    | 'twice'
    // Of inboxes.
    | 'needed'
    | 'too-long'
    | 'too-many'
    | 'no-host'
    | 'salesforce-host'
    | 'taken-host'
    | 'not-css'
    | 'unknown-inbox'
    | 'no-inboxes';
}

/** Stored settings of any version as what was chosen, or everything that is wrong with them. */
export function readChosen(stored: unknown): Chosen | readonly SettingsFault[] {
  const current = migrated(stored);
  if (current === null) return [{ where: '', what: 'no-settings' }];
  const read = chosenSchema.safeParse(current);
  return read.success ? read.data : read.error.issues.flatMap((issue) => faultsOf(issue));
}

/** Settings of any version, over the defaults, or everything that is wrong with them. */
export function readSettingsOver(stored: unknown): Settings | readonly SettingsFault[] {
  const read = readChosen(stored);
  return isFaults(read) ? read : withChosen(DEFAULT_SETTINGS, read);
}

/** Whether reading came to faults. */
export function isFaults<T extends object>(
  read: T | readonly SettingsFault[],
): read is readonly SettingsFault[] {
  return Array.isArray(read);
}

/** What one issue of a schema says, told in faults; `part` is where what was read stands in the file. */
export function faultsOf(issue: z.core.$ZodIssue, part = ''): readonly SettingsFault[] {
  const where = placeIn(part, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        where: placeIn(part, [...issue.path, name]),
        what: 'unknown-name',
      }));
    case 'invalid_key':
    case 'invalid_format':
      return [{ where, what: 'bad-name' }];
    case 'too_small':
      return [{ where, what: issue.origin === 'string' ? 'needed' : 'bad-number' }];
    case 'too_big':
      if (issue.origin === 'array') return [{ where, what: 'too-many' }];
      return [{ where, what: issue.origin === 'string' ? 'too-long' : 'bad-number' }];
    case 'custom':
      return [{ where, what: 'twice' }];
    default:
      return [{ where, what: 'wrong-kind' }];
  }
}

/** A place in a file: `objects.Contact.card[2]`. */
export function placeIn(part: string, path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return [part, ...steps].join('').replace(/^\./, '');
}
