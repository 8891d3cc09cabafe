import { useId, useState } from 'react';
import { ConflictBox } from '@/components/ConflictBox';
import { FieldEditor } from '@/components/FieldEditor';
import { useFieldLock } from '@/components/FieldLock';
import { SideNote, UnderNote } from '@/components/FieldNotes';
import { FieldValue } from '@/components/FieldValue';
import { useFold } from '@/components/FieldValueText';
import type { Draft, FieldRowProps, FieldState, RowField } from '@/components/field-types';
import { fromDraft } from '@/components/field-typing';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';

/**
 * One field of a record: its label, its value, and in the value's place the editor while it is edited.
 * What becomes of a change stands in the row. It belongs into a FieldList.
 */
export function FieldRow(props: FieldRowProps) {
  const { field, state, draft } = props;
  const id = useId();
  const labelId = `${id}-label`;
  const noteId = `${id}-note`;
  const focus = useKeptFocus();
  const fold = useFold();
  const locked = props.lock !== null || field.type === 'readonly' || field.fixed === true;
  const { lock, line } = useFieldLock(props.lock);
  const edited = draft !== null && !locked && takesInput(state) ? draft : null;
  const isGroup = edited !== null && field.parts !== undefined;
  // What can't be sent is told once it was to be sent, not from the first letter on.
  const [tried, setTried] = useState(false);
  if (tried && edited === null) setTried(false);
  const side = <SideNote state={state} onUndo={props.onUndo} onDiscard={props.onDiscard} />;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus of its parts goes
    <div
      ref={focus.row}
      data-field={field.name}
      onFocus={focus.came}
      onBlur={focus.left}
      className={`grid min-h-7 grid-cols-[var(--label)_minmax(0,1fr)] gap-x-2 ps-3 pe-2 @max-tight:grid-cols-1 ${edited === null ? '' : 'py-0.5'}`}
    >
      <dt
        id={labelId}
        className={`py-1.5 text-label wrap-anywhere text-text-2 @max-tight:row-span-1 @max-tight:pb-0 ${isGroup ? '' : 'row-span-2'}`}
      >
        <bdi>{field.label}</bdi>
      </dt>
      <dd
        className={`flex min-w-0 flex-wrap items-start gap-x-2 ${isGroup ? 'col-span-full' : ''}`}
      >
        {edited !== null ? (
          <FieldEditor
            field={field}
            values={props.values ?? { [field.name]: props.value }}
            draft={edited}
            wrong={state.is === 'error' || (tried && isFaulty(field, edited))}
            labelId={labelId}
            noteId={noteId}
            onDraft={props.onDraft}
            onTried={() => setTried(true)}
            onSave={props.onSave}
            onCancel={props.onCancel}
          />
        ) : (
          <FieldValue props={props} id={id} labelId={labelId} locked={locked} fold={fold} />
        )}
        {edited === null && lock}
        {/* Always there, so that what appears in it is announced. */}
        <span role="status">{edited === null && side}</span>
      </dd>
      <dd
        id={noteId}
        className="col-start-2 pe-2 text-meta text-text-2 not-empty:pt-0.5 not-empty:pb-1.5 @max-tight:col-start-1"
      >
        {edited === null && fold.button}
        <UnderNote field={field} state={state} draft={edited} tried={tried} />
        {edited === null && line}
      </dd>
      {state.is === 'conflict' && props.onChoose && (
        <dd className="col-span-full">
          <ConflictBox
            field={field}
            conflict={state}
            onChoose={props.onChoose}
            onEdit={props.onEdit}
          />
        </dd>
      )}
    </div>
  );
}

const isFaulty = (field: RowField, draft: Draft) => 'fault' in fromDraft(field, draft);

/** Whether the row can hold an editor: not while a save is under way or waits for a decision. */
function takesInput(state: FieldState): boolean {
  return state.is !== 'saving' && state.is !== 'checking' && state.is !== 'conflict';
}
