import KeyRound from 'lucide-react/icons/key-round';
import Lock from 'lucide-react/icons/lock';
import { i18n } from '#i18n';
import { FootPair, PanelBody, PanelFoot } from '@/components/PanelFrame';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { AnswerDetails, type SalesforceAnswer } from '@/components/ui/AnswerDetails';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { EmptyState } from '@/components/ui/EmptyState';
import type { IconDrawing } from '@/components/ui/Icon';
import { explain } from '@/lib/salesforce/explain';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

interface Ways {
  readonly answer: SalesforceAnswer | null;
  readonly onRetry: () => void;
}

/** The app is blocked or not installed: a text to hand to whoever can allow it. */
export function AppNotAllowed({
  problem,
  onRetry,
  onOtherAddress,
}: Pick<Ways, 'onRetry'> & { problem: SalesforceProblem; onOtherAddress: () => void }) {
  const { title, meaning, next } = explain(problem);
  // Salesforce's code is for the administrator: `OAUTH_EC_APP_NOT_FOUND`.
  const code = problem.code ?? '';
  return (
    <AskAdministrator
      icon={KeyRound}
      heading="h1"
      title={title}
      meaning={`${meaning} ${next}`}
      letter={
        problem.kind === 'app-blocked'
          ? i18n.t('states.blockedLetter', [code])
          : i18n.t('states.notAllowedLetter', [code])
      }
      answer={salesforceAnswer(problem)}
      onRetry={onRetry}
      other={{ label: i18n.t('states.otherAddress'), onPress: onOtherAddress }}
    />
  );
}

/** The API is not on for this user. */
export function NoApiForUser({
  username,
  answer,
  onRetry,
  onSignOut,
}: Ways & { username: string; onSignOut: () => void }) {
  return (
    <AskAdministrator
      icon={Lock}
      title={i18n.t('states.noApiUser')}
      meaning={i18n.t('states.noApiUserMeaning')}
      letter={i18n.t('states.noApiUserLetter', [username])}
      answer={answer}
      onRetry={onRetry}
      other={{ label: i18n.t('menu.signOut'), onPress: onSignOut }}
    />
  );
}

/** The API is not on for the whole organisation: its edition, or a setting of Salesforce's. */
export function NoApiForOrg({
  orgName,
  answer,
  onRetry,
  onSignOut,
}: Ways & { orgName: string; onSignOut: () => void }) {
  return (
    <AskAdministrator
      icon={Lock}
      title={i18n.t('states.noApiOrg')}
      meaning={i18n.t('states.noApiOrgMeaning')}
      letter={i18n.t('states.noApiOrgLetter', [orgName])}
      answer={answer}
      onRetry={onRetry}
      other={{ label: i18n.t('menu.signOut'), onPress: onSignOut }}
    />
  );
}

function AskAdministrator({
  icon,
  heading = 'h2',
  title,
  meaning,
  letter,
  answer,
  onRetry,
  other,
}: Ways & {
  icon: IconDrawing;
  heading?: 'h1' | 'h2';
  title: string;
  meaning: string;
  letter: string;
  other: { readonly label: string; readonly onPress: () => void };
}) {
  return (
    <>
      <PanelBody>
        <EmptyState icon={icon} tone="bad" heading={heading} title={title}>
          <p>{meaning}</p>
        </EmptyState>
        <p className="mx-3 mb-3 rounded-control bg-well p-2 text-label wrap-anywhere forced-colors:border">
          {letter}
        </p>
        {answer && <AnswerDetails answer={answer} />}
      </PanelBody>
      <PanelFoot>
        <CopyButton look="primary" text={letter}>
          {i18n.t('states.copyForAdministrator')}
        </CopyButton>
        <FootPair>
          <Button onClick={onRetry}>{i18n.t('panel.tryAgain')}</Button>
          <Button onClick={other.onPress}>{other.label}</Button>
        </FootPair>
      </PanelFoot>
    </>
  );
}
