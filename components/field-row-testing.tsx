import { act, useState } from 'react';
import { FieldRow } from '@/components/FieldRow';
import type { Draft, FieldRowProps, FieldState, RowField } from '@/components/field-types';
import { toDraft } from '@/components/field-typing';
import { click, draw, find, focus } from '@/components/testing';
import type { FieldValue } from '@/lib/salesforce/record';

export const TITLE: RowField = { name: 'Title', label: 'Title', type: 'text', maxLength: 10 };

/** A row with a parent that keeps the draft, another control beside it, and a record of what was asked. */
export function drawRow(
  field: RowField = TITLE,
  value: FieldValue = 'Buyer',
  more: Partial<FieldRowProps> = {},
) {
  const asked: string[] = [];
  let setState: (state: FieldState) => void = () => {};
  function Parent() {
    const [draft, setDraft] = useState<Draft | null>(more.draft ?? null);
    const [state, set] = useState<FieldState>(more.state ?? { is: 'rest' });
    setState = set;
    return (
      <>
        <dl>
          <FieldRow
            lock={null}
            onUndo={() => asked.push('undo')}
            onChoose={(which) => asked.push(`choose ${which}`)}
            {...more}
            field={field}
            value={value}
            state={state}
            draft={draft}
            onEdit={() => {
              const now = state.is === 'conflict' ? state.mine : value;
              set({ is: 'rest' });
              setDraft(toDraft(field, more.values ?? { [field.name]: now }));
            }}
            onDraft={(next) => {
              setDraft(next);
              set({ is: 'rest' });
            }}
            onSave={() => asked.push(`save ${draft}`)}
            onCancel={() => {
              asked.push('cancel');
              setDraft(null);
            }}
          />
        </dl>
        <button type="button" id="elsewhere" />
      </>
    );
  }
  draw(<Parent />);
  return { asked, tell: (state: FieldState) => act(() => setState(state)) };
}

/** Opens the row's editor by a press on its value. */
export function open(): HTMLInputElement {
  focus(find('dd button'));
  click(find('dd button'));
  return find<HTMLInputElement>('dd input, dd select, dd textarea');
}
