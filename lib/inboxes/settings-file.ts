import { readInboxesPart, withKnownInboxes } from '@/lib/inboxes/read-inboxes-part';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings } from '@/lib/settings/inboxes';
import { isFaults, readSettingsOver, type SettingsFault } from '@/lib/settings/read';
import type { Settings } from '@/lib/settings/settings';
import { z } from '@/lib/zod';

/** What a file of settings holds. */
export interface SettingsFile {
  readonly settings: Settings;
  /** What is chosen about inboxes; null where the file has nothing of them, and they stay as they are. */
  readonly inboxes: InboxSettings | null;
}

const withInboxes = z.looseObject({ inboxes: z.optional(z.unknown()) });

/** The settings that a file holds, those of the organisation over the defaults, or all that is wrong with it. */
export function fileFromText(text: string): SettingsFile | readonly SettingsFault[] {
  const file = withInboxes.safeParse(parsed(text));
  if (!file.success) return [{ where: '', what: 'no-settings' }];
  const { inboxes: part, ...rest } = file.data;
  const settings = readSettingsOver(rest);
  const inboxes = part === undefined ? null : readInboxesPart(part, 'inboxes');
  if (isFaults(settings) || (inboxes !== null && isFaults(inboxes))) {
    return [settings, inboxes].flatMap((read) => (read !== null && isFaults(read) ? read : []));
  }
  return { settings, inboxes };
}

/**
 * Settings as a file that `fileFromText` reads. Where nothing was chosen about inboxes the file has nothing
 * of them: versions that know only an organisation's settings read it too.
 */
export function fileAsText({ settings, inboxes }: SettingsFile): string {
  const told = inboxes && withKnownInboxes(inboxes);
  const isChosen = JSON.stringify(told ?? DEFAULT_INBOX_SETTINGS) !== USUAL;
  return `${JSON.stringify(isChosen ? { ...settings, inboxes: told } : settings, null, 2)}\n`;
}

const USUAL = JSON.stringify(DEFAULT_INBOX_SETTINGS);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
