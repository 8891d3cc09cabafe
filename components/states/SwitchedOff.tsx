import Lock from 'lucide-react/icons/lock';
import ToggleLeft from 'lucide-react/icons/toggle-left';
import { useState } from 'react';
import { i18n } from '#i18n';
import { browserSays } from '@/components/browser-says';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { switchInboxOn } from '@/components/switch-inbox';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Sentence } from '@/components/ui/Sentence';
import { listOf } from '@/lib/i18n/list';
import type { Place } from '@/lib/inboxes/places';
import { isSwitchedOn } from '@/lib/settings/inboxes';

/**
 * The tab shows an inbox that is switched off, or one that is on and that the browser doesn't let
 * Threadside read: its choice came with a file, or the right to it was taken back.
 */
export function SwitchedOff({ place }: { place: Place }) {
  const settings = useInboxSettings()?.settings;
  const [trouble, setTrouble] = useState<string | null>(null);
  if (settings === undefined) return null;
  const isOn = isSwitchedOn(settings, place);
  const switchOn = () => {
    switchInboxOn(place).then(
      (isDone) => setTrouble(isDone ? null : i18n.t('inboxes.refused', [place.label])),
      (thrown) => setTrouble(browserSays(thrown)),
    );
  };
  return (
    <>
      <PanelBody>
        <EmptyState
          icon={isOn ? Lock : ToggleLeft}
          title={i18n.t(isOn ? 'inboxes.isNotAllowed' : 'inboxes.isOff', [place.label])}
        >
          {!isOn && <p>{i18n.t('inboxes.isOffMeaning')}</p>}
          <p>
            <Sentence
              parts={[
                <bdi key="hosts" dir="ltr" className="wrap-anywhere">
                  {listOf(place.hosts)}
                </bdi>,
              ]}
            >
              {(hosts) => i18n.t(isOn ? 'inboxes.isNotAllowedMeaning' : 'inboxes.willAsk', [hosts])}
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
          {isOn
            ? i18n.t('inboxes.allow', [listOf(place.hosts)])
            : i18n.t('inboxes.switchOn', [place.label])}
        </Button>
      </PanelFoot>
    </>
  );
}
