import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { CaptureFlow } from '@/components/CaptureFlow';
import { captureSource } from '@/components/capture-source';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { useElsewhere } from '@/components/hooks/use-elsewhere';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { recordAsSent } from '@/components/record-as-sent';
import { threadField } from '@/components/thread-field';
import { useWorkplace } from '@/components/workplace';
import { leadFromChat } from '@/lib/capture/lead';
import { chatKey } from '@/lib/chats/chat';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import type { WriteRoom } from '@/lib/writes/write-room';

/** Nobody in Salesforce yet: the Lead that one click will save. */
export function CaptureLead({
  open,
  describes,
  room,
  above,
  beside,
  onSaved,
  onUse,
  onDone,
}: {
  open: OpenChat;
  describes: Describes;
  room: WriteRoom;
  above: ReactNode;
  beside: ReactNode;
  onSaved: (record: SalesforceRecord, saved: SavedRecord) => Promise<void>;
  /** A duplicate that was found is to be the chat's, and nothing is saved. */
  onUse: (record: SalesforceRecord) => void;
  /** Another window has captured this chat meanwhile. */
  onDone: () => void;
}) {
  const { identity, settings } = useWorkplace();
  const describe = describes.Lead;
  const capture = useMemo(() => {
    if (!describe?.createable) return null;
    const keeper = threadField(describe, settings, open.chat);
    return leadFromChat(captureSource(open, keeper), describe);
  }, [open, describe, settings]);
  const owner = useMemo(() => ({ chat: chatKey(open.chat), visit: open.visit }), [open]);
  const elsewhere = useElsewhere(owner, onDone);
  if (capture === null || describe === undefined) {
    return (
      <>
        <PanelBody>
          {above}
          <p className="px-3 py-4 text-text-2">{i18n.t('work.noLeadRights')}</p>
        </PanelBody>
        {beside && <PanelFoot>{beside}</PanelFoot>}
      </>
    );
  }
  const saved: Parameters<typeof CaptureFlow>[0]['onSaved'] = async (made, sent) => {
    const { id, twins } = made;
    // The search index lags, so the new record came along by its id; failing that, what was sent is shown.
    const record = made.record ?? recordAsSent('Lead', id, sent);
    await onSaved(record, {
      kind: describe.label,
      id,
      reference: id,
      url: lightningUrl(identity.host, 'Lead', id),
      twins: twins.map((twin) => lightningUrl(identity.host, 'Lead', twin)),
    });
  };
  return (
    <CaptureFlow
      capture={capture}
      owner={owner}
      room={room}
      above={above}
      beside={beside}
      describes={describes}
      onSaved={saved}
      onUse={onUse}
      elsewhere={elsewhere}
    />
  );
}
