import { i18n } from '#i18n';
import { AddName } from '@/components/options/AddName';
import { whyNotEditable } from '@/components/options/field-notes';
import { OrderedNames } from '@/components/options/OrderedNames';
import { Setting } from '@/components/options/Setting';
import { useObjectOptions } from '@/components/options/use-object-options';
import { withName, withoutName } from '@/lib/settings/changes';

/** The fields that may be changed although the card does not show them: name parts, a number to add. */
export function EditableFields({ sobject }: { sobject: string }) {
  const { one, describe, labelOf, noteOf, others, change } = useObjectOptions(sobject);
  const title = i18n.t('options.alsoEditable');
  return (
    <Setting title={title} help={i18n.t('options.alsoEditableHelp')}>
      <OrderedNames
        label={title}
        names={one.editable.filter((name) => !one.card.includes(name))}
        labelOf={labelOf}
        noteOf={(name) => noteOf(name, whyNotEditable)}
        empty={i18n.t('options.noFields')}
        onRemove={(name) =>
          change(title, ({ editable }) => ({ editable: withoutName(editable, name) }))
        }
      />
      <AddName
        label={i18n.t('options.addEditable')}
        known={others([...one.card, ...one.editable], whyNotEditable)}
        isComplete={describe !== undefined}
        unknown={i18n.t('options.unknownOrFixedField')}
        onAdd={(name) => change(title, ({ editable }) => ({ editable: withName(editable, name) }))}
      />
    </Setting>
  );
}
