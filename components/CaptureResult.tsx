import { i18n } from '#i18n';
import type { SavedRecord } from '@/components/capture-types';
import { CopyLink } from '@/components/ui/CopyButton';
import { InlineResult } from '@/components/ui/InlineResult';
import { OutLink } from '@/components/ui/OutLink';

/** "Lead saved", with its id as a link. It stays until dismissed or until the chat changes. */
export function CaptureResult({
  record,
  onDismiss,
}: {
  record: SavedRecord;
  onDismiss: () => void;
}) {
  return (
    <InlineResult
      tone="ok"
      title={record.title ?? i18n.t('capture.saved', [record.kind])}
      onDismiss={onDismiss}
    >
      {[record, ...(record.others ?? [])].map(({ reference, url }) => (
        <OutLink key={url} href={url} className="font-mono text-meta">
          <bdi dir="ltr">{reference}</bdi>
        </OutLink>
      ))}
      {record.about && (
        <span className="wrap-anywhere">
          <bdi>{record.about}</bdi>
        </span>
      )}
      <CopyLink text={record.url}>{i18n.t('panel.copyLink')}</CopyLink>
      {record.twins?.map((url) => (
        <p key={url} className="w-full text-warn">
          {i18n.t('capture.twin')} <OutLink href={url}>{i18n.t('capture.openTwin')}</OutLink>
        </p>
      ))}
    </InlineResult>
  );
}
