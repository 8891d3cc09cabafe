import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { browserSays } from '@/components/browser-says';
import { FormLine } from '@/components/options/own/FormLine';
import type { Faults, FormField } from '@/components/options/own/form-values';
import { TrialReading } from '@/components/options/own/TrialReading';
import { FIELD_WORDS, foundWords, NOT_TRIED_WORDS } from '@/components/options/own/words';
import { Button } from '@/components/ui/Button';
import { askTrial, type TrialResult } from '@/lib/inboxes/ask-trial';
import { giveUpHosts, giveUpTriedHosts } from '@/lib/inboxes/give-up-hosts';
import { PARTS } from '@/lib/inboxes/own/definition';
import { slowIn, type TrialAsk } from '@/lib/inboxes/trial';
import type { InboxDraft } from '@/lib/settings/inbox-drafts';
import { keepSlowSelectors } from '@/lib/settings/slow-selectors';
import { noteTriedHosts } from '@/lib/settings/tried-hosts';

/** What the form stands for now; `as` is null where it can't be used, for the reasons in `faults`. */
export interface FormReading {
  readonly hosts: readonly string[];
  readonly as: TrialAsk['as'] | null;
  readonly faults: Faults;
}

/**
 * The form of an inbox: its fields, trying it on the open tab, saving it. Nothing is called wrong before
 * a press. `onSave` is called in the very press; false where the browser's user gave no right to the hosts,
 * and what it throws is shown.
 */
export function InboxForm({
  inbox,
  fields,
  typed,
  reading,
  isChanged,
  saveLabel,
  onType,
  onSave,
  onDiscard,
}: {
  /** The id of the inbox. */
  inbox: string;
  /** The fields above the selectors. */
  fields: readonly FormField[];
  typed: InboxDraft;
  reading: FormReading;
  isChanged: boolean;
  saveLabel: string;
  onType: (typed: InboxDraft) => void;
  onSave: (as: TrialAsk['as']) => Promise<boolean>;
  onDiscard: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [wasPressed, setPressed] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [result, setResult] = useState<TrialResult | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { hosts, as } = reading;
  const trial = result?.is === 'read' ? result.trial : null;
  const fail = (thrown: unknown) => setTrouble(browserSays(thrown));

  // The form goes with the right to hosts that it asked for and no inbox is read at.
  useEffect(() => () => void giveUpTriedHosts(), []);

  const attempt = (work: (usable: TrialAsk['as']) => void) => () => {
    setTrouble(null);
    if (as !== null) return work(as);
    // The form is longer than a window: what is wrong in it may be out of sight.
    flushSync(() => setPressed(true));
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };
  const tryOut = attempt((usable) => {
    setTrying(true);
    void noteTriedHosts(hosts);
    askTrial(hosts, usable)
      .then((answer) => {
        setResult(answer);
        if (answer.is === 'read') void keepSlowSelectors(inbox, slowIn(answer.trial, usable));
      }, fail)
      .finally(() => {
        setTrying(false);
        // Allowed only after the form was left.
        if (form.current === null) void giveUpHosts(hosts);
      });
  });
  const save = attempt((usable) => {
    onSave(usable).then((isAllowed) => {
      if (!isAllowed) setResult({ is: 'not-allowed' });
    }, fail);
  });

  const line = (field: FormField, isCode: boolean) => {
    const [label, help] = FIELD_WORDS[field];
    const part = PARTS.find((one) => one === field);
    return (
      <FormLine
        key={field}
        label={i18n.t(label)}
        help={i18n.t(help)}
        value={typed[field]}
        isCode={isCode}
        fault={wasPressed ? reading.faults[field] : undefined}
        found={part && foundWords(trial, part)}
        onType={(text) => {
          // What was found was found by other selectors.
          setResult(null);
          onType({ ...typed, [field]: text });
        }}
      />
    );
  };
  return (
    <form
      ref={form}
      className="grid gap-3 rounded-box border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map((field) => line(field, field === 'host'))}
      {PARTS.map((part) => line(part, true))}
      <div aria-live="polite" className="grid gap-2">
        {result?.is === 'read' && <TrialReading trial={result.trial} tab={result.tab} />}
        {result !== null && result.is !== 'read' && (
          <p className="text-bad">{i18n.t(NOT_TRIED_WORDS[result.is], [hosts.join(', ')])}</p>
        )}
      </div>
      {trouble !== null && (
        <p role="alert" className="text-bad">
          {trouble}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={tryOut} busy={isTrying && i18n.t('ownInbox.trying')}>
          {i18n.t('ownInbox.try')}
        </Button>
        <Button look="primary" type="submit">
          {saveLabel}
        </Button>
        <Button look="plain" onClick={onDiscard}>
          {i18n.t(isChanged ? 'ownInbox.discard' : 'panel.cancel')}
        </Button>
      </div>
    </form>
  );
}
