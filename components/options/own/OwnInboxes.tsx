import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { InboxRow } from '@/components/options/InboxRow';
import { KeptFocus } from '@/components/options/KeptFocus';
import { giveUpHosts } from '@/components/options/own/give-up-hosts';
import { OwnInboxForm } from '@/components/options/own/OwnInboxForm';
import { useInboxDrafts } from '@/components/options/own/use-inbox-drafts';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { ownPlace, patternsOf } from '@/lib/inboxes/places';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { isSwitchedOn, type OwnInbox } from '@/lib/settings/inboxes';

/** Stands for the inbox that is to be, among the drafts. */
const NEW = 'new';

/** The inboxes that somebody described: listed, added, changed, removed. */
export function OwnInboxes() {
  const kept = useInboxSettings();
  const { drafts, keep } = useInboxDrafts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<OwnInbox | null>(null);
  const [isRefused, setRefused] = useState(false);
  if (kept === null || drafts === null) return null;
  const { settings } = kept;
  // What was typed in is shown again, until it is saved or discarded.
  const isOpen = (id: string) => chosen.has(id) || drafts[id] !== undefined;
  const open = (id: string) => setChosen((now) => new Set([...now, id]));
  const form = (saved: OwnInbox | null) => {
    const id = saved?.id ?? NEW;
    return (
      <OwnInboxForm
        key={id}
        saved={saved}
        settings={settings}
        draft={drafts[id]}
        onType={(draft) => {
          open(id);
          keep(id, draft);
        }}
        onDone={() => setChosen((now) => new Set([...now].filter((one) => one !== id)))}
      />
    );
  };

  const remove = async (own: OwnInbox) => {
    await keepInboxSettings((now) => ({ ...now, own: now.own.filter(({ id }) => id !== own.id) }));
    keep(own.id, null);
    setRemoved(own);
    setRefused(false);
    await giveUpHosts([own.host]);
  };
  const putBack = async (own: OwnInbox) => {
    const isAllowed = await browser.permissions.request({ origins: patternsOf(ownPlace(own)) });
    setRefused(!isAllowed);
    if (!isAllowed) return;
    await keepInboxSettings((now) => ({ ...now, own: [...now.own, own] }));
    setRemoved(null);
  };
  return (
    <Setting title={i18n.t('ownInbox.title')} help={i18n.t('ownInbox.help')}>
      <KeptFocus>
        {removed !== null && (
          <p role="status" className="flex flex-wrap items-center gap-2">
            {i18n.t('ownInbox.removed', [removed.label])}
            <Button size="small" onClick={() => void putBack(removed)}>
              {i18n.t('ownInbox.putBack')}
            </Button>
            {isRefused && (
              <span role="alert" className="text-label text-bad">
                {i18n.t('inboxes.refused', [removed.label])}
              </span>
            )}
          </p>
        )}
        <ul aria-label={i18n.t('ownInbox.title')} className="grid gap-4">
          {settings.own.map((own) => (
            <li key={own.id}>
              <KeptFocus>
                <InboxRow place={ownPlace(own)} isOn={isSwitchedOn(settings, own)}>
                  <div className="flex flex-wrap items-center gap-2">
                    <Button size="small" className="wrap-anywhere" onClick={() => open(own.id)}>
                      {i18n.t('ownInbox.change', [own.label])}
                    </Button>
                    <Button size="small" className="wrap-anywhere" onClick={() => void remove(own)}>
                      {i18n.t('ownInbox.remove', [own.label])}
                    </Button>
                    {drafts[own.id] && <Chip tone="warn">{i18n.t('ownInbox.unsaved')}</Chip>}
                  </div>
                </InboxRow>
                {isOpen(own.id) && form(own)}
              </KeptFocus>
            </li>
          ))}
        </ul>
        <KeptFocus>
          {isOpen(NEW) && drafts[NEW] && (
            <p>
              <Chip tone="warn">{i18n.t('ownInbox.unsaved')}</Chip>
            </p>
          )}
          {isOpen(NEW) && form(null)}
          {!isOpen(NEW) && settings.own.length < INBOX_LIMITS.own && (
            <p>
              <Button onClick={() => open(NEW)}>{i18n.t('ownInbox.describe')}</Button>
            </p>
          )}
        </KeptFocus>
      </KeptFocus>
    </Setting>
  );
}
