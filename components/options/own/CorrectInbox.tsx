import { useState } from 'react';
import { i18n } from '#i18n';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { KeptFocus } from '@/components/options/KeptFocus';
import { formOf, isSameForm, readCorrection } from '@/components/options/own/form-values';
import { InboxForm } from '@/components/options/own/InboxForm';
import { SlowParts } from '@/components/options/own/SlowParts';
import { useInboxDrafts } from '@/components/options/own/use-inbox-drafts';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import type { BuiltInPlace } from '@/lib/inboxes/places';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import type { Selectors } from '@/lib/settings/inboxes';

/** Corrects the selectors of a built-in inbox, until a version ships that reads its changed pages. */
export function CorrectInbox({ place: { id, label, hosts } }: { place: BuiltInPlace }) {
  const kept = useInboxSettings();
  const { drafts, keep } = useInboxDrafts();
  const [isChosen, setChosen] = useState(false);
  if (kept === null || drafts === null) return null;
  const saved = kept.settings.corrections[id];
  const before = formOf({ selectors: saved ?? {} });
  const typed = drafts[id] ?? before;
  const isChanged = !isSameForm(typed, before);
  const { selectors, faults } = readCorrection(typed);

  const done = () => {
    keep(id, null);
    setChosen(false);
  };
  const save = async (correction: Selectors | null) => {
    await keepInboxSettings((now) => {
      const { [id]: _, ...others } = now.corrections;
      return {
        ...now,
        corrections: correction === null ? others : { ...others, [id]: correction },
      };
    });
    done();
  };
  return (
    <KeptFocus>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={() => setChosen(true)}>
          {i18n.t('ownInbox.correct', [label])}
        </Button>
        {saved !== undefined && (
          <>
            <Chip tone="accent">{i18n.t('ownInbox.corrected')}</Chip>
            <Button size="small" look="plain" onClick={() => void save(null)}>
              {i18n.t('ownInbox.uncorrect', [label])}
            </Button>
          </>
        )}
        {isChanged && <Chip tone="warn">{i18n.t('ownInbox.unsaved')}</Chip>}
      </div>
      {saved !== undefined && <SlowParts inbox={id} selectors={saved} />}
      {(isChosen || isChanged) && (
        <>
          <p className="text-label text-text-2">{i18n.t('ownInbox.correctHelp')}</p>
          <InboxForm
            inbox={id}
            fields={[]}
            typed={typed}
            reading={{
              hosts,
              as: selectors && { is: 'on', correction: selectors },
              faults,
            }}
            isChanged={isChanged}
            saveLabel={i18n.t('ownInbox.saveCorrection')}
            onType={(next) => {
              setChosen(true);
              keep(id, isSameForm(next, before) ? null : next);
            }}
            onSave={async (as) => {
              if (as.is === 'on') await save(as.correction);
              return true;
            }}
            onDiscard={done}
          />
        </>
      )}
    </KeptFocus>
  );
}
