import { useState } from 'react';
import { i18n } from '#i18n';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { InboxRow } from '@/components/options/InboxRow';
import { KeptFocus } from '@/components/options/KeptFocus';
import { BuiltInSince } from '@/components/options/own/BuiltInSince';
import { OwnInboxForm } from '@/components/options/own/OwnInboxForm';
import { type Removed, RemovedInbox } from '@/components/options/own/RemovedInbox';
import { SlowParts } from '@/components/options/own/SlowParts';
import { useInboxDrafts } from '@/components/options/own/use-inbox-drafts';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { giveUpHosts } from '@/lib/inboxes/give-up-hosts';
import { ownPlace } from '@/lib/inboxes/places';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { isSwitchedOn, type OwnInbox, withoutOwn } from '@/lib/settings/inboxes';

/** Stands for the inbox that is to be, among the drafts. */
const NEW = 'new';

/** The inboxes that somebody described: listed, added, changed, removed. */
export function OwnInboxes() {
  const kept = useInboxSettings();
  const { drafts, keep } = useInboxDrafts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<Removed | null>(null);
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
    await keepInboxSettings((now) => withoutOwn(now, own));
    keep(own.id, null);
    setRemoved({ own, wasOn: isSwitchedOn(settings, own) });
    await giveUpHosts([own.host]);
  };
  return (
    <Setting title={i18n.t('ownInbox.title')} help={i18n.t('ownInbox.help')}>
      <KeptFocus>
        {removed !== null && (
          <RemovedInbox
            key={removed.own.id}
            removed={removed}
            settings={settings}
            onDone={() => setRemoved(null)}
          />
        )}
        <ul aria-label={i18n.t('ownInbox.title')} className="grid gap-4">
          {settings.own.map((own) => (
            <li key={own.id}>
              <KeptFocus>
                <InboxRow
                  place={ownPlace(own)}
                  isOn={isSwitchedOn(settings, own)}
                  notes={
                    <>
                      <BuiltInSince own={own} settings={settings} />
                      <SlowParts inbox={own.id} selectors={own.selectors} />
                    </>
                  }
                >
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
