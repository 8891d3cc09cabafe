import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { browserSays } from '@/components/browser-says';
import { Button } from '@/components/ui/Button';
import { giveUpHosts } from '@/lib/inboxes/give-up-hosts';
import { ownPlace, patternsOf } from '@/lib/inboxes/places';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { type InboxSettings, type OwnInbox, withOwn } from '@/lib/settings/inboxes';

/** An inbox that was just removed, and whether it was switched on. */
export interface Removed {
  readonly own: OwnInbox;
  readonly wasOn: boolean;
}

/** Says that an inbox is removed, and puts it back as it was, or says why that can't be. */
export function RemovedInbox({
  removed: { own, wasOn },
  settings,
  onDone,
}: {
  removed: Removed;
  settings: InboxSettings;
  onDone: () => void;
}) {
  const [trouble, setTrouble] = useState<string | null>(null);

  const putBack = async () => {
    const reason = whyNot(own, settings);
    if (reason !== null) return setTrouble(reason);
    // One that was off is put back so, and the browser need not be asked.
    const origins = patternsOf(ownPlace(own));
    if (wasOn && !(await browser.permissions.request({ origins }))) {
      return setTrouble(i18n.t('inboxes.refused', [own.label]));
    }
    try {
      await keepInboxSettings((now) => withOwn(now, own, wasOn));
      onDone();
    } catch (thrown) {
      await giveUpHosts([own.host]);
      throw thrown;
    }
  };
  const fail = (thrown: unknown) => setTrouble(browserSays(thrown));
  return (
    <p role="status" className="flex flex-wrap items-center gap-2">
      {i18n.t('ownInbox.removed', [own.label])}
      <Button size="small" onClick={() => void putBack().catch(fail)}>
        {i18n.t('ownInbox.putBack')}
      </Button>
      {trouble !== null && (
        <span role="alert" className="text-label text-bad">
          {trouble}
        </span>
      )}
    </p>
  );
}

/** Why an inbox can't be put back among those that are described now; null where it can. */
function whyNot({ host }: OwnInbox, { own }: InboxSettings): string | null {
  if (own.some((one) => one.host === host)) return i18n.t('ownInbox.hostIsTaken', [host]);
  if (own.length >= INBOX_LIMITS.own) return i18n.t('ownInbox.tooMany', [String(INBOX_LIMITS.own)]);
  return null;
}
