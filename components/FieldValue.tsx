import { i18n } from '#i18n';
import { EditableValue, LongText, PlainValue, type useFold } from '@/components/FieldValueText';
import type { Draft, FieldRowProps, RowField } from '@/components/field-types';
import { fromDraft } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';

/** What stands in a row while it is not edited: the value, or that there is none yet. */
export function FieldValue({
  props,
  id,
  labelId,
  locked,
  fold,
}: {
  props: FieldRowProps;
  id: string;
  labelId: string;
  locked: boolean;
  fold: ReturnType<typeof useFold>;
}) {
  const { field, state, draft } = props;
  if (state.is === 'conflict') {
    return <span className="py-1 text-text-2">{i18n.t('card.notSavedYet')}</span>;
  }
  const underWay = state.is === 'saving' || state.is === 'checking';
  const pending = underWay && draft !== null;
  const words = pending ? draftWords(field, draft) : valueWords(field, props.value);
  const shown = (!pending && props.display) || <bdi>{words}</bdi>;
  const text =
    isLong(field) && words !== '' ? (
      <LongText open={fold.open} onOverflow={fold.setOverflows}>
        {shown}
      </LongText>
    ) : (
      <span className={field.say && 'whitespace-pre-line'}>{shown}</span>
    );
  const hasSide = state.is !== 'rest' && state.is !== 'error';
  const grow = hasSide ? 'flex-auto max-w-[calc(100%+0.5rem)]' : 'flex-1';
  if (locked) {
    return (
      <PlainValue grow={grow} href={props.href}>
        {words === '' ? i18n.t('card.nothing') : text}
      </PlainValue>
    );
  }
  return (
    <EditableValue
      id={`${id}-value`}
      labelId={labelId}
      grow={grow}
      pencil={!hasSide}
      empty={words === ''}
      busy={underWay}
      onEdit={props.onEdit}
    >
      {words === '' ? i18n.t('card.add') : text}
    </EditableValue>
  );
}

/** What is typed, as it will read once it is saved. */
function draftWords(field: RowField, draft: Draft): string {
  const said = fromDraft(field, draft);
  if ('fault' in said) return String(draft);
  return field.say?.(said.values) ?? valueWords(field, said.values[field.name] ?? null);
}

/** Long texts fold; rich text, which is only read, is one of them. */
const isLong = ({ type, say }: RowField) =>
  type === 'longtext' || (type === 'readonly' && say === undefined);
