import { i18n } from '#i18n';
import { AddName } from '@/components/options/AddName';
import { whyNotOnForm } from '@/components/options/field-notes';
import { OrderedNames } from '@/components/options/OrderedNames';
import { Setting } from '@/components/options/Setting';
import { useObjectOptions } from '@/components/options/use-object-options';
import { movedName, withName, withoutName } from '@/lib/settings/changes';

/** The fields of the form that makes a record, after those that Salesforce needs. */
export function FormFields({ sobject }: { sobject: string }) {
  const { one, describe, labelOf, noteOf, others, change } = useObjectOptions(sobject);
  const title = i18n.t('options.form');
  return (
    <Setting title={title} help={i18n.t('options.formHelp')}>
      <OrderedNames
        label={title}
        names={one.form}
        labelOf={labelOf}
        noteOf={(name) => noteOf(name, whyNotOnForm)}
        empty={i18n.t('options.noFields')}
        onMove={(name, step) =>
          change(title, ({ form }) => ({ form: movedName(form, name, step) }))
        }
        onRemove={(name) => change(title, ({ form }) => ({ form: withoutName(form, name) }))}
      />
      <AddName
        label={i18n.t('options.addToForm')}
        known={others(one.form, whyNotOnForm)}
        isComplete={describe !== undefined}
        unknown={i18n.t('options.unknownOrFixedField')}
        onAdd={(name) => change(title, ({ form }) => ({ form: withName(form, name) }))}
      />
    </Setting>
  );
}
