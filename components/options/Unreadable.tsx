import { i18n } from '#i18n';
import { DownloadLink } from '@/components/options/DownloadLink';
import { Button } from '@/components/ui/Button';

/** Stored settings that can't be read: they are kept until whoever looks after them says otherwise. */
export function Unreadable({ text, onForget }: { text: string; onForget: () => void }) {
  return (
    <div role="alert" className="grid gap-2 rounded-box bg-warn-soft p-3">
      <p>
        <b className="font-semibold">{i18n.t('options.unreadable')}</b>{' '}
        {i18n.t('options.unreadableMeaning')}
      </p>
      <div className="flex flex-wrap gap-2">
        <DownloadLink text={text} fileName="threadside-settings-unreadable.json">
          {i18n.t('options.unreadableKeep')}
        </DownloadLink>
        <Button onClick={onForget}>{i18n.t('options.unreadableForget')}</Button>
      </div>
    </div>
  );
}
