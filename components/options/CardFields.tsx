import { i18n } from '#i18n';
import { AddName } from '@/components/options/AddName';
import { whyNotEditable } from '@/components/options/field-notes';
import { OrderedNames } from '@/components/options/OrderedNames';
import { Setting } from '@/components/options/Setting';
import { useObjectOptions } from '@/components/options/use-object-options';
import { Checkbox } from '@/components/ui/Checkbox';
import { movedName, withName, withoutName } from '@/lib/settings/changes';

/** The fields that the panel shows of an object, in order, and which of them an agent may edit. */
export function CardFields({ sobject }: { sobject: string }) {
  const { one, describe, fieldOf, labelOf, noteOf, others, change } = useObjectOptions(sobject);
  const title = i18n.t('options.card');
  const editable = (name: string) => {
    const field = fieldOf(name);
    const reason = describe && field ? whyNotEditable(describe, field) : null;
    const checked = one.editable.includes(name);
    return (
      <Checkbox
        className="min-w-28"
        checked={checked}
        // What was allowed can be taken back, whatever became of the field.
        disabled={reason !== null && !checked}
        aria-label={i18n.t('options.editableOf', [labelOf(name)])}
        onChange={({ target }) =>
          change(title, (now) => ({
            editable: target.checked
              ? withName(now.editable, name)
              : withoutName(now.editable, name),
          }))
        }
      >
        {reason === null || checked ? i18n.t('options.editable') : i18n.t('options.notEditable')}
      </Checkbox>
    );
  };
  return (
    <Setting title={title} help={i18n.t('options.cardHelp')}>
      <OrderedNames
        label={title}
        names={one.card}
        labelOf={labelOf}
        noteOf={(name) => noteOf(name, whyNotEditable)}
        endOf={editable}
        empty={i18n.t('options.cardEmpty')}
        onMove={(name, step) =>
          change(title, ({ card }) => ({ card: movedName(card, name, step) }))
        }
        onRemove={(name) =>
          change(title, (now) => ({
            card: withoutName(now.card, name),
            editable: withoutName(now.editable, name),
          }))
        }
      />
      <AddName
        label={i18n.t('options.addToCard')}
        known={others(one.card)}
        isComplete={describe !== undefined}
        unknown={i18n.t('options.unknownField')}
        onAdd={(name) => change(title, ({ card }) => ({ card: withName(card, name) }))}
      />
    </Setting>
  );
}
