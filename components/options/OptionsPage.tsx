import { useEffect } from 'react';
import { i18n } from '#i18n';
import { AppMark } from '@/components/AppMark';
import { useSession } from '@/components/hooks/use-session';
import { InboxOptions } from '@/components/options/InboxOptions';
import { OrgOptions } from '@/components/options/OrgOptions';
import { giveUpTriedHosts } from '@/lib/inboxes/give-up-hosts';

/** The options: those of the organisation that is signed in, and no other's. */
export function OptionsPage() {
  const session = useSession();
  // A page that was closed in the middle of a trial could not.
  useEffect(() => void giveUpTriedHosts(), []);
  if (session === null) return null;
  const { identity } = session;
  // A session that Salesforce ended leaves its organisation; its fields can't be asked for then.
  if (identity !== null) {
    const signedIn = session.is === 'signed-in';
    return <OrgOptions key={identity.orgId} identity={identity} signedIn={signedIn} />;
  }
  return (
    <main className="mx-auto grid max-w-panel gap-2 px-4 py-8">
      <AppMark />
      <h1 className="text-title">{i18n.t('options.title')}</h1>
      <p>{i18n.t('options.signInWhy')}</p>
      <p>{i18n.t('options.signInHow')}</p>
      <div className="mt-4 grid gap-6">
        <InboxOptions />
      </div>
    </main>
  );
}
