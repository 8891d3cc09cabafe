import { type FormEvent, type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { AppMark } from '@/components/AppMark';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { AnswerDetails, type SalesforceAnswer } from '@/components/ui/AnswerDetails';
import { Button } from '@/components/ui/Button';
import { CopyLink } from '@/components/ui/CopyButton';
import { FoldingBox } from '@/components/ui/FoldingBox';
import { TextInput } from '@/components/ui/TextInput';

/** What went wrong with the last try, at the input it is about, or above both. */
export interface ConnectError {
  readonly about: 'address' | 'key' | 'sign-in';
  readonly text: string;
  readonly answer?: SalesforceAnswer;
}

/** Connect: address and consumer key, typed once. The redirect URI is for whoever sets the app up. */
export function ConnectForm({
  address,
  consumerKey,
  redirectUri,
  error,
  busy,
  onAddress,
  onConsumerKey,
  onSubmit,
}: {
  address: string;
  consumerKey: string;
  redirectUri: string;
  error: ConnectError | null;
  busy: boolean;
  onAddress: (address: string) => void;
  onConsumerKey: (key: string) => void;
  onSubmit: () => void;
}) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  const errorAt = (about: ConnectError['about']) => (error?.about === about ? error.text : null);
  return (
    <>
      <PanelBody>
        <div className="px-3 pt-6 pb-2">
          <AppMark />
          <h1 className="mt-2 mb-1 text-name text-balance">{i18n.t('connect.title')}</h1>
          <p className="text-pretty text-text-2">{i18n.t('connect.meaning')}</p>
        </div>
        {errorAt('sign-in') !== null && (
          <p role="alert" className="px-3 pb-2 text-bad">
            {errorAt('sign-in')}
          </p>
        )}
        <form id={id} noValidate onSubmit={submit} className="grid gap-3 px-3 pt-1 pb-3">
          <ConnectInput
            label={i18n.t('connect.address')}
            hint={i18n.t('connect.addressHint')}
            placeholder={i18n.t('connect.addressExample')}
            error={errorAt('address')}
            value={address}
            onChange={onAddress}
          />
          <ConnectInput
            label={i18n.t('connect.key')}
            hint={i18n.t('connect.keyHint')}
            error={errorAt('key')}
            value={consumerKey}
            mono
            onChange={onConsumerKey}
          />
        </form>
        {error?.answer && <AnswerDetails answer={error.answer} />}
        <FoldingBox title={i18n.t('connect.forAdministrator')}>
          <p>{i18n.t('connect.redirectMeaning')}</p>
          <p className="mt-2 text-meta">{i18n.t('connect.redirectUri')}</p>
          <p className="font-mono text-meta wrap-anywhere text-text select-all">
            <bdi dir="ltr">{redirectUri}</bdi>
          </p>
          <CopyLink text={redirectUri}>{i18n.t('connect.copyRedirect')}</CopyLink>
        </FoldingBox>
      </PanelBody>
      <PanelFoot>
        <Button look="primary" type="submit" form={id} busy={busy && i18n.t('connect.signingIn')}>
          {i18n.t('connect.signIn')}
        </Button>
        <p className="text-meta text-text-2">{i18n.t('connect.privacy')}</p>
      </PanelFoot>
    </>
  );
}

function ConnectInput({
  label,
  hint,
  placeholder,
  error,
  value,
  mono = false,
  onChange,
}: {
  label: string;
  hint: ReactNode;
  placeholder?: string;
  error: string | null;
  value: string;
  mono?: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-label font-medium">
        {label}
      </label>
      <TextInput
        id={id}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        placeholder={placeholder}
        value={value}
        wrong={error !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-8 ${mono ? 'font-mono' : ''}`}
      />
      <p id={`${id}-hint`} className="mt-1 text-meta text-text-2">
        {error !== null && (
          <span role="alert" className="block text-bad">
            {error}
          </span>
        )}
        {hint}
      </p>
    </div>
  );
}
