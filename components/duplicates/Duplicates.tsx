import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { i18n } from '#i18n';
import type { DuplicatesMet } from '@/components/capture-step';
import { DuplicateList } from '@/components/duplicates/DuplicateList';
import type { Describes } from '@/components/hooks/use-describes';
import { FootPair, PanelBody, PanelFoot } from '@/components/PanelFrame';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { plural } from '@/lib/i18n/plural';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/**
 * Duplicate rules refused a record: what they found, in the place of the form. Body and foot of a
 * screen.
 */
export function Duplicates({
  met: { found, sent },
  describe,
  describes,
  onUse,
  onBack,
  onSaveAnyway,
}: {
  met: DuplicatesMet;
  /** Of the object that was to be saved. */
  describe: ObjectDescribe;
  describes: Describes;
  onUse: (record: SalesforceRecord) => void;
  onBack: () => void;
  onSaveAnyway: () => void;
}) {
  const { allowSave, alerts, records } = found;
  return (
    <>
      <Banner tone="warn" icon={TriangleAlert} title={plural(records.length, 'duplicates.title')}>
        {alerts.map((alert) => (
          <q key={alert}>
            <bdi>{alert}</bdi>
          </q>
        ))}
      </Banner>
      <PanelBody>
        <DuplicateList
          found={found}
          sent={sent}
          describe={describe}
          describes={describes}
          onUse={onUse}
        />
        <p className="px-3 py-3 text-label text-text-2">{i18n.t('duplicates.meaning')}</p>
      </PanelBody>
      <PanelFoot note={i18n.t(allowSave ? 'duplicates.allowed' : 'duplicates.forbidden')}>
        {allowSave ? (
          <FootPair back>
            <Button onClick={onBack}>{i18n.t('duplicates.back')}</Button>
            <Button onClick={onSaveAnyway}>
              {i18n.t('duplicates.saveAnyway', [describe.label])}
            </Button>
          </FootPair>
        ) : (
          <Button onClick={onBack}>{i18n.t('duplicates.back')}</Button>
        )}
      </PanelFoot>
    </>
  );
}
