import { useEffect } from 'react';
import { useSession } from '@/components/hooks/use-session';
import { SignedIn } from '@/components/SignedIn';
import { SignIn } from '@/components/SignIn';
import { SignInAgain } from '@/components/SignInAgain';
import { firstScreenStands } from '@/components/start/first-values';

/** The side panel: whoever is signed in sees the chat's person, everybody else how to get there. */
export function Panel() {
  const session = useSession();
  useEffect(firstScreenStands, []);
  if (session === null) return null;
  if (session.is === 'signed-in') {
    const { orgId, userId } = session.identity;
    return <SignedIn key={`${orgId}:${userId}`} identity={session.identity} />;
  }
  if (session.reason === 'ended' && session.identity !== null && session.login !== null) {
    return <SignInAgain identity={session.identity} login={session.login} />;
  }
  return <SignIn last={session.login} />;
}
