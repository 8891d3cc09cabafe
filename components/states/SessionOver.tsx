import KeyRound from 'lucide-react/icons/key-round';
import { i18n } from '#i18n';
import { FactBox, FactRow } from '@/components/FieldList';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { Sentence } from '@/components/ui/Sentence';
import type { Identity } from '@/lib/salesforce/identity';

/** Salesforce refused the session for good. What was being typed is listed: it is kept. */
export function SessionOver({
  identity,
  typed,
  busy = false,
  onSignIn,
  onAnotherUser,
}: {
  identity: Pick<Identity, 'displayName' | 'host'>;
  typed: readonly { readonly label: string; readonly value: string }[];
  busy?: boolean;
  onSignIn: () => void;
  onAnotherUser?: () => void;
}) {
  return (
    <>
      <PanelBody>
        <EmptyState icon={KeyRound} tone="warn" title={i18n.t('states.sessionOver')}>
          <p>
            {i18n.t('states.sessionOverMeaning')}
            {typed.length > 0 && ` ${i18n.t('states.sessionOverKept')}`}
          </p>
        </EmptyState>
        {typed.length > 0 && (
          <FactBox>
            {typed.map(({ label, value }) => (
              <FactRow key={label} label={label}>
                <bdi>{value}</bdi>
              </FactRow>
            ))}
          </FactBox>
        )}
      </PanelBody>
      <PanelFoot>
        <Button look="primary" onClick={onSignIn} busy={busy && i18n.t('connect.signingIn')}>
          {i18n.t('states.signInAgain')}
        </Button>
        <p className="text-meta wrap-anywhere text-text-2">
          <Sentence
            parts={[
              <bdi key="name">{identity.displayName}</bdi>,
              <bdi key="host" dir="ltr">
                {identity.host}
              </bdi>,
            ]}
          >
            {(name, host) => i18n.t('states.signInAs', [name, host])}
          </Sentence>{' '}
          {onAnotherUser && (
            <LinkButton onClick={onAnotherUser}>{i18n.t('states.anotherUser')}</LinkButton>
          )}
        </p>
      </PanelFoot>
    </>
  );
}
