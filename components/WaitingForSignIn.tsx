import { i18n } from '#i18n';
import { FactBox, FactRow } from '@/components/FieldList';
import { PanelBody } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { Spinner } from '@/components/ui/Spinner';

/** Salesforce's own window is open. `onCancel` closes it. */
export function WaitingForSignIn({
  address,
  consumerKey,
  onCancel,
}: {
  address: string;
  consumerKey: string;
  onCancel?: () => void;
}) {
  return (
    <PanelBody>
      <div role="status" className="px-3 pt-6 pb-2">
        <Spinner size="large" />
        <h1 className="mt-2 mb-1 text-name text-balance">{i18n.t('connect.waiting')}</h1>
        <p className="text-pretty text-text-2">{i18n.t('connect.waitingMeaning')}</p>
        {onCancel && (
          <div className="mt-4">
            <Button onClick={onCancel}>{i18n.t('panel.cancel')}</Button>
          </div>
        )}
      </div>
      <div className="mt-2">
        <FactBox>
          <FactRow label={i18n.t('connect.addressShort')}>
            <bdi dir="ltr">{address}</bdi>
          </FactRow>
          <FactRow label={i18n.t('connect.key')}>
            <bdi dir="ltr">{shortKey(consumerKey)}</bdi>
          </FactRow>
        </FactBox>
      </div>
    </PanelBody>
  );
}

/** A key's ends: enough to tell it from another. */
function shortKey(key: string): string {
  return key.length <= 12 ? key : `${key.slice(0, 6)}…${key.slice(-4)}`;
}
