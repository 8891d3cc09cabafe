import { useAllowance } from '@/components/hooks/use-allowance';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { NoApiForOrg, NoApiForUser } from '@/components/states/AskAdministrator';
import { LimitReached } from '@/components/states/LimitReached';
import { RecordGone, Trouble } from '@/components/states/Trouble';
import { useWorkplace } from '@/components/workplace';
import { explain } from '@/lib/salesforce/explain';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { signOut } from '@/lib/salesforce/session';

/** A problem that leaves nothing to show: each kind that has a look of its own gets it. */
export function ProblemState({
  problem,
  onRetry,
}: {
  problem: SalesforceProblem;
  onRetry: () => void;
}) {
  const { identity } = useWorkplace();
  const calls = useAllowance();
  const answer = salesforceAnswer(problem);
  switch (problem.kind) {
    case 'api-disabled-user':
      return (
        <NoApiForUser
          username={identity.username}
          answer={answer}
          onRetry={onRetry}
          onSignOut={() => void signOut()}
        />
      );
    case 'api-disabled-org':
      return (
        <NoApiForOrg
          orgName={identity.orgName}
          answer={answer}
          onRetry={onRetry}
          onSignOut={() => void signOut()}
        />
      );
    case 'limit':
      return <LimitReached calls={calls} host={identity.host} onRetry={onRetry} />;
    case 'gone':
      return <RecordGone onSearch={onRetry} />;
    default: {
      const { title, meaning, next } = explain(problem);
      return (
        <Trouble
          title={title}
          meaning={[meaning, next].filter(Boolean).join(' ')}
          answer={answer}
          onRetry={onRetry}
        />
      );
    }
  }
}
