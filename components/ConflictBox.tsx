import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { FieldState, RowField, Side } from '@/components/field-types';
import { valueWords } from '@/components/field-words';
import { Button } from '@/components/ui/Button';
import { Sentence } from '@/components/ui/Sentence';

/**
 * Somebody else changed the same field meanwhile: both values, the agent's chosen first, and nothing is
 * written until one is saved. In place, under the row.
 */
export function ConflictBox({
  field,
  conflict,
  onChoose,
  onEdit,
}: {
  field: RowField;
  conflict: Extract<FieldState, { is: 'conflict' }>;
  onChoose: (which: Side) => void;
  /** Back to the editor with the agent's own value. */
  onEdit: () => void;
}) {
  const id = useId();
  const [chosen, setChosen] = useState<Side>('mine');
  const who = <bdi>{conflict.who}</bdi>;
  const options = [
    { side: 'mine', value: conflict.mine, note: i18n.t('card.conflictMine') },
    {
      side: 'theirs',
      value: conflict.theirs,
      note: (
        <Sentence parts={[who]}>
          {(mark) => i18n.t('card.conflictTheirs', [mark, conflict.when])}
        </Sentence>
      ),
    },
  ] as const;
  return (
    <fieldset
      aria-labelledby={`${id}-title`}
      className="mx-1 mt-0.5 mb-2 min-w-0 overflow-hidden rounded-box border border-warn"
    >
      <p id={`${id}-title`} role="alert" className="bg-warn-soft p-2 text-label">
        <b className="font-semibold">
          <Sentence parts={[who, <bdi key="field">{field.label}</bdi>]}>
            {(name, label) => i18n.t('card.conflict', [name, label, conflict.when])}
          </Sentence>
        </b>{' '}
        {i18n.t('card.conflictAsk')}
      </p>
      {options.map(({ side, value, note }) => (
        <label
          key={side}
          className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 border-t border-line p-2"
        >
          <input
            type="radio"
            name={id}
            className="mt-0.5 size-4"
            checked={chosen === side}
            onChange={() => setChosen(side)}
          />
          <span className="font-medium wrap-anywhere">
            <bdi>{valueWords(field, value) || i18n.t('card.noValue')}</bdi>
          </span>
          <small className="col-start-2 text-meta text-text-2">{note}</small>
        </label>
      ))}
      <div className="flex flex-wrap gap-2 border-t border-line p-2">
        <Button look="primary" size="small" onClick={() => onChoose(chosen)}>
          {i18n.t('card.saveThis')}
        </Button>
        <Button size="small" onClick={onEdit}>
          {i18n.t('card.editMine')}
        </Button>
      </div>
    </fieldset>
  );
}
