import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Log } from '@/components/hooks/use-log';
import { savesToNote } from '@/components/org-names';
import { FootPair, PanelFoot } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { useWorkplace } from '@/components/workplace';
import { subjectOver } from '@/lib/capture/log-task';
import { plural } from '@/lib/i18n/plural';

/** What one press will save, and the press. `beside` is the way to the other step. */
export function LogFoot({ log, beside }: { log: Log; beside: ReactNode }) {
  const { identity } = useWorkplace();
  const { step, note, task } = log;
  const isEmpty = note.text.trim() === '';
  const isOff = isEmpty || subjectOver(task) > 0 || task.subject.trim() === '';
  const said = [
    savesToNote(identity),
    !isEmpty && willBe(log),
    log.parts > 1 && plural(log.parts, 'log.willBeSeveral'),
    step.is === 'checking' && i18n.t('work.checkingCreate'),
  ];
  return (
    <PanelFoot note={said.filter(Boolean).join(' ') || undefined}>
      <FootPair back>
        {beside}
        <Button
          look="primary"
          busy={step.is === 'saving' && i18n.t('work.saving')}
          disabled={isOff || step.is === 'undecided' || step.is === 'checking'}
          onClick={log.save}
        >
          {saveWords(log)}
        </Button>
      </FootPair>
    </PanelFoot>
  );
}

function saveWords({ note, rows }: Log): string {
  if (note.done > 0) return i18n.t('log.saveRest');
  if (note.messages.length === 0 && (note.isTyped || !rows?.length)) return i18n.t('log.saveNote');
  if (note.messages.length === 0) return i18n.t('log.saveNone');
  return plural(note.messages.length, 'log.save');
}

/** "5 messages, 412 characters, as a completed Task on Ingrid." */
function willBe({ note, task, choices: { status } }: Log): string {
  const count = note.messages.length;
  const length = plural(note.text.length, 'log.characters');
  const what = count === 0 ? length : `${plural(count, 'log.count')}, ${length}`;
  const kind = task.describe.label;
  const whom = String(task.person.fields.Name ?? '');
  if (status?.is === 'completed') return i18n.t('log.willBe', [what, kind, whom]);
  if (status?.is !== 'unknown') return i18n.t('log.willBeNoStatus', [what, kind, whom]);
  const label = status.options.find(({ value }) => value === task.status)?.label;
  return i18n.t('log.willBeOpen', [what, kind, whom, label ?? status.chosen]);
}
