import { type FocusEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ConflictBox } from '@/components/ConflictBox';
import { FieldEditor } from '@/components/FieldEditor';
import { useFieldLock } from '@/components/FieldLock';
import { SideNote, UnderNote } from '@/components/FieldNotes';
import { EditableValue, LongText, PlainValue, useFold } from '@/components/FieldValueText';
import type { Draft, FieldRowProps, FieldState, RowField } from '@/components/field-types';
import { fromDraft } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';

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
      <dt id={labelId} className="py-1.5 text-label wrap-anywhere text-text-2 @max-tight:pb-0">
        <bdi>{field.label}</bdi>
      </dt>
      <dd
        className={`flex min-w-0 flex-wrap items-start gap-x-2 ${edited !== null && field.parts ? 'col-span-full' : ''}`}
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
          <Value props={props} id={id} labelId={labelId} locked={locked} fold={fold} />
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

function Value({
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
    isInLines(field) && words !== '' ? (
      <LongText open={fold.open} onOverflow={fold.setOverflows}>
        {shown}
      </LongText>
    ) : (
      shown
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

/** Long texts and addresses keep their lines; rich text, which is only read, is one of them. */
function isInLines({ type, parts }: RowField): boolean {
  return type === 'longtext' || type === 'readonly' || parts !== undefined;
}

/**
 * Keeps the focus in the row while its value, editor and conflict box take each other's place: what had it
 * is gone then. Where the agent went elsewhere meanwhile, the focus stays there.
 */
function useKeptFocus() {
  const row = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const first = row.current?.querySelector<HTMLElement>('input, select, textarea, button');
    first?.focus();
    // The caret goes where typing goes on.
    if (first?.matches('[type=text], textarea')) caretToEnd(first);
  });
  return {
    row,
    came: () => {
      held.current = true;
    },
    left: (event: FocusEvent<HTMLElement>) => {
      // The window losing the focus leaves the element active: the agent comes back to it.
      const stays = document.activeElement === event.target;
      if (!stays) held.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}

function caretToEnd(input: HTMLElement): void {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
  input.setSelectionRange(input.value.length, input.value.length);
}
