import { type Chosen, chosenSchema, withChosen } from '@/lib/settings/chosen';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { migrated } from '@/lib/settings/migrations';
import type { Settings } from '@/lib/settings/settings';
import type { z } from '@/lib/zod';

/** What is wrong with a file of settings, and where: `objects.Contact.card[2]`, empty for all of it. */
export interface SettingsFault {
  readonly where: string;
  readonly what:
    | 'no-settings'
    | 'unknown-name'
    | 'wrong-kind'
    | 'bad-name'
    | 'bad-number'
    | 'twice';
}

/** Stored settings of any version as what was chosen, or everything that is wrong with them. */
export function readChosen(stored: unknown): Chosen | readonly SettingsFault[] {
  const current = migrated(stored);
  if (current === null) return [{ where: '', what: 'no-settings' }];
  const read = chosenSchema.safeParse(current);
  return read.success ? read.data : read.error.issues.flatMap(faultsOf);
}

/** The settings that a file holds, over the defaults, or everything that is wrong with it. */
export function settingsFromText(text: string): Settings | readonly SettingsFault[] {
  const read = readChosen(parsed(text));
  return isFaults(read) ? read : withChosen(DEFAULT_SETTINGS, read);
}

/** Whether reading came to faults. */
export function isFaults<T extends object>(
  read: T | readonly SettingsFault[],
): read is readonly SettingsFault[] {
  return Array.isArray(read);
}

/** Settings as a file that `settingsFromText` reads. */
export function settingsAsText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsOf(issue: z.core.$ZodIssue): readonly SettingsFault[] {
  const where = issue.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  const at = (more: string) => [...where, more].join('').replace(/^\./, '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ where: at(`.${name}`), what: 'unknown-name' }));
    case 'invalid_key':
    case 'invalid_format':
      return [{ where: at(''), what: 'bad-name' }];
    case 'too_small':
    case 'too_big':
      return [{ where: at(''), what: 'bad-number' }];
    case 'custom':
      return [{ where: at(''), what: 'twice' }];
    default:
      return [{ where: at(''), what: 'wrong-kind' }];
  }
}
