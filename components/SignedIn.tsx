import { useMemo } from 'react';
import { Announcer } from '@/components/Announcer';
import { ChatScreen } from '@/components/ChatScreen';
import { fieldsRead } from '@/components/card-fields';
import { useActiveTab } from '@/components/hooks/use-active-tab';
import { type Describes, useDescribes } from '@/components/hooks/use-describes';
import { useReconcile } from '@/components/hooks/use-reconcile';
import { useSettings } from '@/components/hooks/use-settings';
import { LeftBehind } from '@/components/LeftBehind';
import { LateChangesContext } from '@/components/late-changes';
import { NewsContext } from '@/components/news';
import { PanelBody } from '@/components/PanelFrame';
import { ProblemState } from '@/components/ProblemState';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { InFrame, Screen } from '@/components/Screen';
import { ScreenFrame } from '@/components/ScreenFrame';
import {
  TypedSearchesContext,
  useOpenedSearches,
} from '@/components/search/typed-searches-context';
import { WaitingList } from '@/components/waiting/WaitingList';
import { useWorkplace, type Workplace, WorkplaceContext } from '@/components/workplace';
import { settleLog } from '@/lib/capture/log-settle';
import { cardQuery, readCard } from '@/lib/salesforce/card';
import type { Identity } from '@/lib/salesforce/identity';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { signedInClient } from '@/lib/salesforce/signed-in-client';
import { settingsMark } from '@/lib/settings/mark';
import { openDrafts } from '@/lib/writes/drafts';
import { openJournal } from '@/lib/writes/journal';
import { keepServerClock } from '@/lib/writes/server-clock';
import type { WriteRoom } from '@/lib/writes/write-room';

/** The panel of one org and user. Mount it anew for another. */
export function SignedIn({ identity }: { identity: Identity }) {
  const settings = useSettings(identity.orgId)?.settings;
  const own = useMemo(
    () => ({
      identity,
      client: keepServerClock(signedInClient(identity)),
      drafts: openDrafts(identity),
      journal: openJournal(identity),
    }),
    [identity],
  );
  const workplace = useMemo<Workplace | null>(() => {
    if (settings === undefined) return null;
    const country = settings.defaultCountry ?? own.identity.country;
    return { ...own, settings, settingsMark: settingsMark(settings), country };
  }, [own, settings]);
  if (workplace === null) return null;
  return (
    <WorkplaceContext value={workplace}>
      <Announcer>
        <WithDescribes />
      </Announcer>
    </WorkplaceContext>
  );
}

function WithDescribes() {
  const describes = useDescribes();
  if (describes.data) return <Work describes={describes.data} />;
  return (
    <Screen>
      {describes.error ? (
        <ProblemState
          problem={SalesforceProblem.from(describes.error)}
          onRetry={() => void describes.refetch()}
        />
      ) : (
        <PanelBody busy>
          <RecordSkeleton />
        </PanelBody>
      )}
    </Screen>
  );
}

function Work({ describes }: { describes: Describes }) {
  const workplace = useWorkplace();
  const tab = useActiveTab();
  const searches = useOpenedSearches();
  const room = useMemo<WriteRoom>(() => {
    const { client, journal, settings } = workplace;
    return {
      client,
      journal,
      read: async (sobject, id) => {
        const describe = describes[sobject];
        if (!describe) throw SalesforceProblem.gone(sobject);
        return readCard(client, describe, fieldsRead(describe, settings), id);
      },
      onCreated: (intent) => settleLog(client.identity, intent),
      soql: (sobject, id) => {
        const describe = describes[sobject];
        return describe ? cardQuery(describe, fieldsRead(describe, settings), id) : null;
      },
    };
  }, [workplace, describes]);
  const { news, dismiss, send } = useReconcile(room);
  const late = useMemo(() => ({ changes: news, dismiss }), [news, dismiss]);

  return (
    <WaitingList describes={describes} tab={tab} news={news} onDismiss={dismiss} onSend={send}>
      <NewsContext value={<LeftBehind news={news} describes={describes} onDismiss={dismiss} />}>
        <LateChangesContext value={late}>
          <ScreenFrame>
            {tab === null || searches === null ? (
              <InFrame>
                <PanelBody busy>{null}</PanelBody>
              </InFrame>
            ) : (
              <TypedSearchesContext value={searches}>
                <ChatScreen tab={tab} describes={describes} room={room} />
              </TypedSearchesContext>
            )}
          </ScreenFrame>
        </LateChangesContext>
      </NewsContext>
    </WaitingList>
  );
}
