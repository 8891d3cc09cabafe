import { useMemo } from 'react';
import { useDescribesFor } from '@/components/hooks/use-describes';
import { AddObject } from '@/components/options/AddObject';
import { DescribesState } from '@/components/options/DescribesState';
import { General } from '@/components/options/General';
import { InboxOptions } from '@/components/options/InboxOptions';
import { ObjectOptions } from '@/components/options/ObjectOptions';
import { OptionsFrame } from '@/components/options/OptionsFrame';
import { type Options, OptionsContext } from '@/components/options/options-context';
import { Transfer } from '@/components/options/Transfer';
import { Unreadable } from '@/components/options/Unreadable';
import { useEditing } from '@/components/options/use-editing';
import { type Place, usePlace } from '@/components/options/use-place';
import type { Identity } from '@/lib/salesforce/identity';
import { signedInClient } from '@/lib/salesforce/signed-in-client';
import { forgetUnreadable, type KeptSettings } from '@/lib/settings/store';

/** The options of one organisation. Mount it anew for another. */
export function OrgOptions({ identity, signedIn }: { identity: Identity; signedIn: boolean }) {
  const editing = useEditing(identity.orgId);
  const { kept } = editing;
  if (kept === null) return null;
  return <WithSettings identity={identity} signedIn={signedIn} {...editing} kept={kept} />;
}

function WithSettings({
  identity,
  signedIn,
  kept: { settings, unreadable },
  saved,
  save,
  saveFile,
}: Pick<ReturnType<typeof useEditing>, 'saved' | 'save' | 'saveFile'> & {
  identity: Identity;
  signedIn: boolean;
  kept: KeptSettings;
}) {
  const place = usePlace();
  const client = useMemo(() => signedInClient(identity), [identity]);
  const answer = useDescribesFor(client, settings, signedIn);
  const describes = answer.data ?? null;
  const options = useMemo<Options>(
    () => ({ client, settings, describes, save, saveFile }),
    [client, settings, describes, save, saveFile],
  );
  return (
    <OptionsContext value={options}>
      <OptionsFrame identity={identity} place={place} saved={saved}>
        {unreadable !== null && (
          <Unreadable text={unreadable} onForget={() => void forgetUnreadable(identity.orgId)} />
        )}
        <DescribesState signedIn={signedIn} answer={answer} />
        <Section place={place} orgName={identity.orgName} country={identity.country} />
      </OptionsFrame>
    </OptionsContext>
  );
}

function Section({
  place,
  orgName,
  country,
}: {
  place: Place;
  orgName: string;
  country: string | null;
}) {
  if (place.is === 'object') return <ObjectOptions key={place.sobject} sobject={place.sobject} />;
  if (place.is === 'inboxes') return <InboxOptions />;
  if (place.is === 'add') return <AddObject />;
  if (place.is === 'transfer') return <Transfer orgName={orgName} />;
  return <General country={country} />;
}
