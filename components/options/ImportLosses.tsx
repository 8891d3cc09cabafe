import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Sentence } from '@/components/ui/Sentence';
import { inboxIdSchema } from '@/lib/chats/chat';
import type { Loss } from '@/lib/inboxes/import-inboxes';
import { placeOf } from '@/lib/inboxes/places';

const LOSS_WORDS = {
  own: { gone: 'options.lossOwnGone', another: 'options.lossOwnAnother' },
  correction: { gone: 'options.lossCorrectionGone', another: 'options.lossCorrectionAnother' },
} as const;

/** Asks before an import takes away what somebody described or corrected here, and offers that as a file. */
export function ImportLosses({
  losses,
  download,
  onImport,
  onCancel,
}: {
  losses: readonly Loss[];
  /** The link that saves the settings as they are. */
  download: ReactNode;
  onImport: () => void;
  onCancel: () => void;
}) {
  return (
    <div role="alert" className="grid gap-2 rounded-box bg-warn-soft p-3">
      <p>
        <b className="font-semibold">{i18n.t('options.notYetImported')}</b>{' '}
        {i18n.t('options.importLosses')}
      </p>
      <ul className="list-disc ps-5">
        {losses.map((loss) => (
          <li
            key={`${loss.of} ${loss.of === 'own' ? loss.own.id : loss.inbox}`}
            className="wrap-anywhere"
          >
            <Sentence parts={[<bdi key="inbox">{nameOf(loss)}</bdi>]}>
              {(name) => i18n.t(LOSS_WORDS[loss.of][loss.becomes], [name])}
            </Sentence>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        {download}
        <Button onClick={onImport}>{i18n.t('options.importAnyway')}</Button>
        <Button look="plain" onClick={onCancel}>
          {i18n.t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What somebody called the inbox and where it is, or the name of a built-in one. */
function nameOf(loss: Loss): string {
  if (loss.of === 'own') return `${loss.own.label} (${loss.own.host})`;
  const id = inboxIdSchema.safeParse(loss.inbox);
  return (id.success ? placeOf(id.data)?.label : undefined) ?? loss.inbox;
}
