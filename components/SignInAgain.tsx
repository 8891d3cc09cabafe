import { useMemo, useState } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import { useSignIn } from '@/components/hooks/use-sign-in';
import { OrgHeader } from '@/components/OrgHeader';
import { PanelFrame } from '@/components/PanelFrame';
import { connectError, SignIn } from '@/components/SignIn';
import { LookUpWaits } from '@/components/states/LookUpWaits';
import { SessionOver } from '@/components/states/SessionOver';
import { typedFacts } from '@/components/typed-facts';
import { InlineResult } from '@/components/ui/InlineResult';
import type { Identity } from '@/lib/salesforce/identity';
import type { Login } from '@/lib/salesforce/login';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { openDrafts } from '@/lib/writes/drafts';
import { openJournal } from '@/lib/writes/journal';

/** Salesforce ended the session: what was typed is listed, and one press signs in again. */
export function SignInAgain({ identity, login }: { identity: Identity; login: Login }) {
  const drafts = useKept(useMemo(() => openDrafts(identity), [identity]));
  const notes = useKept(useMemo(() => openJournal(identity), [identity]));
  const [busy, setBusy] = useState(false);
  const [another, setAnother] = useState(false);
  const [problem, setProblem] = useState<SalesforceProblem | null>(null);
  const signing = useSignIn();

  if (another) return <SignIn last={login} askWho />;
  const again = async () => {
    setBusy(true);
    setProblem(null);
    const failed = await signing.start(login);
    if (failed === null) return;
    setProblem(failed);
    setBusy(false);
  };
  const asAnother = () => {
    signing.giveUp();
    setAnother(true);
  };
  return (
    <PanelFrame
      header={<OrgHeader identity={identity} calls={null} signedOut />}
      banner={
        problem ? <InlineResult tone="bad" title={connectError(problem).text} /> : <LookUpWaits />
      }
    >
      <SessionOver
        identity={identity}
        typed={typedFacts(drafts ?? {}, notes ?? [])}
        busy={busy}
        onSignIn={() => void again()}
        onAnotherUser={asAnother}
      />
    </PanelFrame>
  );
}
