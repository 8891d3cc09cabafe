import { i18n } from '#i18n';
import type { SavedRecord } from '@/components/capture-types';
import type { Log } from '@/components/hooks/use-log';
import type { LogSaved } from '@/components/log/log-step';
import { plural } from '@/lib/i18n/plural';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { Identity } from '@/lib/salesforce/identity';
import { lightningUrl } from '@/lib/salesforce/records';

/** "Conversation logged, 5 messages": with how many messages, 0 for a note that holds none. */
export function loggedWords(messages: number): string {
  return messages === 0 ? i18n.t('log.savedNote') : plural(messages, 'log.saved');
}

/** A log as the result that stands over the person: its Tasks as links, and what it hangs on. */
export function loggedRecord(
  { ids, twins, messages, whatId }: LogSaved,
  { name, label }: Pick<ObjectDescribe, 'name' | 'label'>,
  { host }: Pick<Identity, 'host'>,
  log: Log | null,
): SavedRecord {
  const urlOf = (id: string) => lightningUrl(host, name, id);
  const [id = '', ...others] = ids;
  const target = log?.choices.targets?.targets.find((one) => one.id === whatId);
  return {
    kind: label,
    title: loggedWords(messages),
    id,
    reference: id,
    url: urlOf(id),
    others: others.map((other) => ({ reference: other, url: urlOf(other) })),
    twins: twins.map(urlOf),
    ...(target && { about: i18n.t('log.on', [target.name]) }),
  };
}
