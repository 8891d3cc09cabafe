import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type ConnectError, ConnectForm } from '@/components/ConnectForm';
import { useSignIn } from '@/components/hooks/use-sign-in';
import { inSentences } from '@/components/in-sentences';
import { PanelFrame } from '@/components/PanelFrame';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { AppNotAllowed } from '@/components/states/AskAdministrator';
import { LookUpWaits } from '@/components/states/LookUpWaits';
import { WaitingForSignIn } from '@/components/WaitingForSignIn';
import { explain } from '@/lib/salesforce/explain';
import { type HostRefusal, parseLoginHost } from '@/lib/salesforce/host';
import type { Login } from '@/lib/salesforce/login';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { redirectUri } from '@/lib/salesforce/sign-in-window';
import { keepTypedLogin, readTypedLogin, type TypedLogin } from '@/lib/salesforce/typed-login';

type Step =
  | { readonly is: 'form'; readonly error: ConnectError | null }
  | { readonly is: 'waiting'; readonly login: Login }
  | { readonly is: 'refused'; readonly problem: SalesforceProblem; readonly login: Login };

/**
 * Connects the panel to Salesforce: address and consumer key, then Salesforce's own window. What was typed
 * outlives the panel until it has led to a sign-in. `askWho`: not as whoever the browser is logged in as.
 */
export function SignIn({ last, askWho = false }: { last: Login | null; askWho?: boolean }) {
  const [typed, setTyped] = useState<TypedLogin | null>(null);
  useEffect(() => {
    let gone = false;
    const former = { address: last?.host ?? '', key: last?.clientId ?? '' };
    void readTypedLogin().then((kept) => {
      if (!gone) setTyped((now) => now ?? kept ?? former);
    });
    return () => {
      gone = true;
    };
  }, [last]);
  const type = (next: TypedLogin) => {
    setTyped(next);
    void keepTypedLogin(next);
  };
  if (typed === null) return null;
  return (
    <PanelFrame banner={<LookUpWaits />}>
      <SignInSteps typed={typed} onType={type} askWho={askWho} />
    </PanelFrame>
  );
}

function SignInSteps({
  typed,
  onType,
  askWho,
}: {
  typed: TypedLogin;
  onType: (typed: TypedLogin) => void;
  askWho: boolean;
}) {
  const { address, key } = typed;
  const [step, setStep] = useState<Step>({ is: 'form', error: null });
  const signing = useSignIn();

  const start = async (login: Login) => {
    setStep({ is: 'waiting', login });
    const problem = await signing.start(login, { askWho });
    if (problem === null) return;
    setStep(
      problem.kind === 'app-not-installed' || problem.kind === 'app-blocked'
        ? { is: 'refused', problem, login }
        : { is: 'form', error: connectError(problem) },
    );
  };

  const submit = () => {
    const host = parseLoginHost(address);
    if (!host.ok) {
      setStep({ is: 'form', error: { about: 'address', text: addressWords(host.reason) } });
    } else if (!/^[\w.]{10,255}$/.test(key.trim())) {
      setStep({ is: 'form', error: { about: 'key', text: i18n.t('work.keyNeeded') } });
    } else {
      const login = { host: host.host, clientId: key.trim() };
      onType({ address: login.host, key: login.clientId });
      void start(login);
    }
  };

  switch (step.is) {
    case 'waiting':
      return (
        <WaitingForSignIn
          address={step.login.host}
          consumerKey={step.login.clientId}
          onCancel={() => {
            signing.giveUp();
            setStep({ is: 'form', error: null });
          }}
        />
      );
    case 'refused':
      return (
        <AppNotAllowed
          problem={step.problem}
          onRetry={() => void start(step.login)}
          onOtherAddress={() => setStep({ is: 'form', error: null })}
        />
      );
    case 'form':
      return (
        <ConnectForm
          address={address}
          consumerKey={key}
          redirectUri={redirectUri()}
          error={step.error}
          busy={false}
          onAddress={(next) => onType({ address: next, key })}
          onConsumerKey={(next) => onType({ address, key: next })}
          onSubmit={submit}
        />
      );
  }
}

/** What went wrong, at the input that can mend it. */
export function connectError(problem: SalesforceProblem): ConnectError {
  const { title, meaning, next } = explain(problem);
  const answer = salesforceAnswer(problem);
  const about =
    problem.kind === 'bad-consumer-key'
      ? 'key'
      : problem.kind === 'use-my-domain' || problem.kind === 'login-page-unreachable'
        ? 'address'
        : 'sign-in';
  return {
    about,
    text: inSentences(title, meaning, next),
    ...(answer && { answer }),
  };
}

/** Why what was typed can't be a Salesforce address, and what would be. */
function addressWords(reason: HostRefusal): string {
  switch (reason) {
    case 'empty':
      return i18n.t('work.addressEmpty');
    case 'insecure':
      return i18n.t('work.addressInsecure');
    case 'not-my-domain':
      return i18n.t('work.addressNotMyDomain');
    case 'not-salesforce':
      return i18n.t('work.addressNotSalesforce');
  }
}
