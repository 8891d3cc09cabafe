import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { EMPTY_FORM, formOf, isSameForm, readOwnForm } from '@/components/options/own/form-values';
import { InboxForm } from '@/components/options/own/InboxForm';
import { giveUpHosts } from '@/lib/inboxes/give-up-hosts';
import { ownPlace, patternsOf } from '@/lib/inboxes/places';
import type { InboxDraft } from '@/lib/settings/inbox-drafts';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { type InboxSettings, type OwnInbox, withOwn } from '@/lib/settings/inboxes';

/** The form that describes an inbox, or another one than `saved`. `onDone` when it is to go. */
export function OwnInboxForm({
  saved,
  settings,
  draft,
  onType,
  onDone,
}: {
  saved: OwnInbox | null;
  settings: InboxSettings;
  draft: InboxDraft | undefined;
  onType: (draft: InboxDraft | null) => void;
  onDone: () => void;
}) {
  const [id] = useState<OwnInbox['id']>(() => saved?.id ?? newId());
  const before = saved === null ? EMPTY_FORM : formOf(saved);
  const typed = draft ?? before;
  const others = settings.own.filter((own) => own.id !== id);
  const { own, faults } = readOwnForm(typed, id, { others, kept: saved?.host ?? null });

  const save = async (described: OwnInbox) => {
    const origins = patternsOf(ownPlace(described));
    if (!(await browser.permissions.request({ origins }))) return false;
    await keepInboxSettings((now) => withOwn(now, described, true));
    if (saved !== null) await giveUpHosts([saved.host]);
    onType(null);
    onDone();
    return true;
  };
  return (
    <InboxForm
      inbox={id}
      fields={['label', 'host']}
      typed={typed}
      reading={{ hosts: own ? [own.host] : [], as: own && { is: 'own', own }, faults }}
      isChanged={!isSameForm(typed, before)}
      saveLabel={i18n.t('ownInbox.save')}
      onType={(next) => onType(isSameForm(next, before) ? null : next)}
      onSave={async (as) => as.is === 'own' && (await save(as.own))}
      onDiscard={() => {
        onType(null);
        onDone();
      }}
    />
  );
}

/** `own-` and eight hexadecimal digits, never given before. */
function newId(): OwnInbox['id'] {
  return `own-${crypto.randomUUID().slice(0, 8)}`;
}
