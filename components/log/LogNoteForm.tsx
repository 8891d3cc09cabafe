import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Log } from '@/components/hooks/use-log';
import { LongTextInput } from '@/components/ui/LongTextInput';
import { SelectInput } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';
import { subjectOver } from '@/lib/capture/log-task';
import { formatNumber, plural } from '@/lib/i18n/plural';

/** The very text that will be saved, and where to; all of it can be changed. */
export function LogNoteForm({ log }: { log: Log }) {
  const { note, task, choices, choose } = log;
  const labelOf = (name: string) =>
    task.describe.fields.find((field) => field.name === name)?.label ?? name;
  const over = subjectOver(task);
  const status = choices.status;
  const targets = choices.targets?.targets ?? [];
  return (
    <div className="grid grid-cols-2 gap-x-2 gap-y-3 px-3 pt-2 pb-3 @max-tight:grid-cols-1">
      <Labelled
        label={labelOf('Subject')}
        hint={
          over > 0 ? plural(over, 'card.tooLong', [formatNumber(task.subject.length - over)]) : null
        }
        wrong={over > 0}
      >
        {(bound) => (
          <TextInput
            {...bound}
            wrong={over > 0}
            value={task.subject}
            onChange={(event) => choose({ subject: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled
        label={labelOf('Description')}
        hint={note.text.trim() === '' ? i18n.t('log.needed') : null}
      >
        {(bound) => (
          <LongTextInput
            {...bound}
            rows={8}
            className="max-h-60!"
            aria-required
            value={note.text}
            onChange={(event) => log.type(event.target.value)}
          />
        )}
      </Labelled>
      {(targets.length > 0 || choices.targets?.isComplete === false) && (
        <Labelled
          label={i18n.t('log.relatedTo')}
          hint={choices.targets?.isComplete === false ? i18n.t('log.noTargets') : null}
        >
          {(bound) => (
            <SelectInput
              {...bound}
              options={targets.map(({ id, name }) => ({ value: id, label: name }))}
              value={task.whatId ?? ''}
              emptyLabel={i18n.t('log.onlyPerson', [String(task.person.fields.Name ?? '')])}
              onChange={(event) => choose({ whatId: event.target.value || null })}
            />
          )}
        </Labelled>
      )}
      <Labelled label={i18n.t('log.date')} half>
        {(bound) => (
          <TextInput
            {...bound}
            type="date"
            required
            value={task.day}
            onChange={(event) => event.target.value && choose({ day: event.target.value })}
          />
        )}
      </Labelled>
      {status !== null && status.is !== 'none' && (
        <Labelled
          label={labelOf('Status')}
          half
          hint={status.is === 'unknown' ? i18n.t('log.statusUnknown') : null}
        >
          {(bound) => (
            <SelectInput
              {...bound}
              options={status.options}
              value={task.status ?? status.chosen}
              emptyLabel={null}
              onChange={(event) => choose({ status: event.target.value })}
            />
          )}
        </Labelled>
      )}
    </div>
  );
}

/** An input under its label, with what there is to say of it beneath. */
function Labelled({
  label,
  hint = null,
  wrong = false,
  half = false,
  children,
}: {
  label: string;
  hint?: string | null;
  /** The hint says why it can't be saved so. */
  wrong?: boolean;
  half?: boolean;
  children: (bound: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={`min-w-0 ${half ? '' : 'col-span-full'}`}>
      <label htmlFor={id} className="mb-1 block text-label font-medium">
        <bdi>{label}</bdi>
      </label>
      {children({ id, 'aria-describedby': hint === null ? undefined : `${id}-hint` })}
      {hint !== null && (
        <p
          id={`${id}-hint`}
          role={wrong ? 'alert' : undefined}
          className={`mt-1 text-meta ${wrong ? 'text-bad' : 'text-text-2'}`}
        >
          {hint}
        </p>
      )}
    </div>
  );
}
