import ToggleLeft from 'lucide-react/icons/toggle-left';
import { useState } from 'react';
import { i18n } from '#i18n';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { switchInboxOn } from '@/components/switch-inbox';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Sentence } from '@/components/ui/Sentence';
import { listOf } from '@/lib/i18n/list';
import type { Place } from '@/lib/inboxes/places';

/** The tab shows an inbox that is switched off, or that the browser doesn't let Threadside read. */
export function SwitchedOff({ place }: { place: Place }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const switchOn = () => {
    switchInboxOn(place).then(
      (isOn) => setTrouble(isOn ? null : i18n.t('inboxes.refused', [place.label])),
      (thrown) => setTrouble(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  };
  return (
    <>
      <PanelBody>
        <EmptyState icon={ToggleLeft} title={i18n.t('inboxes.isOff', [place.label])}>
          <p>{i18n.t('inboxes.isOffMeaning')}</p>
          <p>
            <Sentence
              parts={[
                <bdi key="hosts" dir="ltr" className="wrap-anywhere">
                  {listOf(place.hosts)}
                </bdi>,
              ]}
            >
              {(hosts) => i18n.t('inboxes.willAsk', [hosts])}
            </Sentence>
          </p>
        </EmptyState>
        {trouble !== null && (
          <p role="alert" className="px-3 pb-4 text-bad">
            {trouble}
          </p>
        )}
      </PanelBody>
      <PanelFoot>
        <Button look="primary" onClick={switchOn}>
          {i18n.t('inboxes.switchOn', [place.label])}
        </Button>
      </PanelFoot>
    </>
  );
}
