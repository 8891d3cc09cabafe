import { useId } from 'react';
import { i18n } from '#i18n';
import { byLabel } from '@/components/options/labels';
import { Setting } from '@/components/options/Setting';
import { useObjectOptions } from '@/components/options/use-object-options';
import { SelectInput } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';
import { type Place, places } from '@/lib/inboxes/places';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { apiName } from '@/lib/settings/settings';

const holdsText = ({ type, calculated, updateable }: FieldDescribe) =>
  type === 'string' && updateable && !calculated;

/** The field that keeps a chat's address in an inbox, for each inbox. */
export function IdentityFields({ sobject }: { sobject: string }) {
  return (
    <Setting title={i18n.t('options.identity')} help={i18n.t('options.identityHelp')}>
      {Object.values(places).map((place) => (
        <OneInbox key={place.id} sobject={sobject} place={place} />
      ))}
    </Setting>
  );
}

function OneInbox({ sobject, place: { id: inbox, label } }: { sobject: string; place: Place }) {
  const { one, describe, fieldOf, change } = useObjectOptions(sobject);
  const input = useId();
  const note = useId();
  const chosen = one.identity[inbox] ?? '';
  const choose = (name: string) =>
    change(i18n.t('options.identityOf', [label]), ({ identity: { [inbox]: _old, ...rest } }) => ({
      identity: name === '' ? rest : { ...rest, [inbox]: name },
    }));
  const field = fieldOf(chosen);
  const missing =
    describe !== undefined && chosen !== '' && (field === undefined || !holdsText(field));
  const described = missing ? { 'aria-describedby': note } : {};
  return (
    <div className="grid max-w-96 gap-1">
      <label htmlFor={input} className="text-label text-text-2">
        {label}
      </label>
      {describe === undefined ? (
        <TextInput
          key={chosen}
          id={input}
          defaultValue={chosen}
          spellCheck={false}
          onBlur={({ target: { value } }) => {
            const name = value.trim();
            if (name !== chosen && (name === '' || apiName.safeParse(name).success)) choose(name);
          }}
        />
      ) : (
        <SelectInput
          id={input}
          {...described}
          wrong={missing}
          options={[...describe.fields]
            .filter(holdsText)
            .sort(byLabel)
            .map((one) => ({ value: one.name, label: `${one.label} (${one.name})` }))}
          value={chosen}
          emptyLabel={i18n.t('options.identityNone')}
          onChange={({ target: { value } }) => choose(value)}
        />
      )}
      {missing && (
        <p id={note} className="text-label text-bad">
          {i18n.t(field === undefined ? 'options.fieldAbsent' : 'options.identityNoText')}
        </p>
      )}
    </div>
  );
}
