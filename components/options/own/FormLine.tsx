import { useId } from 'react';
import { i18n } from '#i18n';
import type { Fault } from '@/components/options/own/form-values';
import { FAULT_WORDS } from '@/components/options/own/words';
import { TextInput } from '@/components/ui/TextInput';

/** One line of the form: what it is called and for, what is wrong with it, and what a trial found. */
export function FormLine({
  label,
  help,
  value,
  isCode = false,
  fault,
  found,
  onType,
}: {
  label: string;
  help: string;
  value: string;
  /** Read from left to right whatever the language. */
  isCode?: boolean;
  fault: Fault | undefined;
  /** What came of it when it was tried; `isBad` where it gives nothing. */
  found?: { readonly words: string; readonly isBad: boolean } | undefined;
  onType: (text: string) => void;
}) {
  const input = useId();
  const about = useId();
  const wrong = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={input} className="text-label font-semibold">
        {label}
      </label>
      <TextInput
        id={input}
        value={value}
        wrong={fault !== undefined}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={fault === undefined ? about : `${wrong} ${about}`}
        {...(isCode && { dir: 'ltr', className: 'min-h-8 font-mono' })}
        onChange={({ target }) => onType(target.value)}
      />
      {fault !== undefined && (
        <p id={wrong} role="alert" className="text-label text-bad">
          {i18n.t(FAULT_WORDS[fault])}
        </p>
      )}
      {found && (
        <p className={`text-label ${found.isBad ? 'text-warn' : 'text-ok'}`}>{found.words}</p>
      )}
      <p id={about} className="text-label text-text-2">
        {help}
      </p>
    </div>
  );
}
