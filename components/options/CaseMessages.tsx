import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { useOptions } from '@/components/options/options-context';
import { TextInput } from '@/components/ui/TextInput';
import { settingsSchema } from '@/lib/settings/settings';

/** How many messages a Case takes. What is typed is saved as soon as it is a number that may be. */
export function CaseMessages({ labelledBy }: { labelledBy: string }) {
  const { settings, save } = useOptions();
  const [typed, setTyped] = useState<string | null>(null);
  const error = useId();
  const accept = (text: string) => settingsSchema.shape.caseMessages.safeParse(Number(text));
  const wrong = typed !== null && !accept(typed).success;
  return (
    <div className="grid justify-items-start gap-1">
      <TextInput
        type="number"
        min={1}
        max={100}
        aria-labelledby={labelledBy}
        aria-describedby={wrong ? error : undefined}
        wrong={wrong}
        className="min-h-8 max-w-24"
        value={typed ?? settings.caseMessages}
        onChange={({ target: { value } }) => {
          setTyped(value);
          const number = accept(value);
          if (!number.success) return;
          const { data: caseMessages } = number;
          save(i18n.t('options.caseMessages'), (now) => ({ ...now, caseMessages }));
        }}
        onBlur={() => setTyped(null)}
      />
      {wrong && (
        <p id={error} role="alert" className="text-label text-bad">
          {i18n.t('options.caseMessagesWrong')}
        </p>
      )}
    </div>
  );
}
