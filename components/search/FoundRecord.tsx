import Link from 'lucide-react/icons/link';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { FootPair, PanelBody, PanelFoot } from '@/components/PanelFrame';
import { PersonCard } from '@/components/PersonCard';
import { isPersonObject } from '@/components/person-objects';
import { CaseLine } from '@/components/search/CaseLine';
import type { LinkHere } from '@/components/search/link-here';
import { Button } from '@/components/ui/Button';
import { Sentence } from '@/components/ui/Sentence';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** A record that was searched for: its card, and the way back. In a chat it can be linked; nothing does so by itself. */
export function FoundRecord({
  record,
  byCase,
  describes,
  room,
  link,
  onRecord,
  onBack,
}: {
  record: SalesforceRecord;
  /** The case whose number led here. */
  byCase: SalesforceRecord | null;
  describes: Describes;
  room: WriteRoom;
  /** The chat that it may be linked to; null where there is none. */
  link: LinkHere | null;
  onRecord: (record: SalesforceRecord) => void;
  onBack: () => void;
}) {
  const back = useRef<HTMLDivElement>(null);
  // The row that opened it is gone, and the focus with it.
  useEffect(() => back.current?.querySelector('button')?.focus(), []);
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onBack();
  };
  const isPerson = isPersonObject(record.sobject);
  const name = String(record.fields.Name ?? record.id);
  return (
    <>
      <PanelBody>
        {byCase && describes.Case && <CaseLine record={byCase} describe={describes.Case} />}
        <PersonCard
          record={record}
          chat={null}
          describes={describes}
          room={room}
          onRecord={onRecord}
        />
      </PanelBody>
      <PanelFoot note={link && isPerson ? link.note(record) : undefined}>
        <div ref={back}>
          {link && isPerson ? (
            <FootPair back>
              <Button onClick={onBack} onKeyDown={onEscape}>
                {i18n.t('search.someoneElse')}
              </Button>
              <Button look="primary" icon={Link} onClick={() => link.link(record)}>
                <span className="wrap-anywhere">
                  <Sentence parts={[<bdi key="name">{name}</bdi>]}>
                    {(who) => i18n.t('search.linkTo', [who])}
                  </Sentence>
                </span>
              </Button>
            </FootPair>
          ) : (
            <Button onClick={onBack} onKeyDown={onEscape} className="w-full">
              {i18n.t('search.back')}
            </Button>
          )}
        </div>
      </PanelFoot>
    </>
  );
}
