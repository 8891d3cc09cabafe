import { i18n } from '#i18n';
import { AddName } from '@/components/options/AddName';
import { objectLabel } from '@/components/options/labels';
import { OrderedNames } from '@/components/options/OrderedNames';
import { useOptions } from '@/components/options/options-context';
import { movedName, withName, withoutName } from '@/lib/settings/changes';

/** The objects that an agent may make from a chat, in the order of the menu. */
export function CreatesChoice() {
  const { settings, describes, save } = useOptions();
  const { creates, objects } = settings;
  const change = (next: (names: readonly string[]) => string[]) =>
    save(i18n.t('options.creates'), (now) => ({ ...now, creates: next(now.creates) }));
  const note = (sobject: string) => {
    if (describes === null) return null;
    const describe = describes[sobject];
    if (describe === undefined) return i18n.t('options.objectAbsent');
    return describe.createable ? null : i18n.t('options.objectNotCreateable');
  };
  return (
    <>
      <OrderedNames
        label={i18n.t('options.creates')}
        names={creates}
        labelOf={(sobject) => objectLabel(sobject, describes)}
        noteOf={note}
        empty={i18n.t('options.createsEmpty')}
        onMove={(name, step) => change((names) => movedName(names, name, step))}
        onRemove={(name) => change((names) => withoutName(names, name))}
      />
      <AddName
        label={i18n.t('options.addToCreates')}
        known={Object.keys(objects)
          .filter((sobject) => !creates.includes(sobject))
          .map((sobject) => ({ name: sobject, label: objectLabel(sobject, describes) }))}
        isComplete
        unknown={i18n.t('options.unknownObject')}
        onAdd={(name) => change((names) => withName(names, name))}
      />
    </>
  );
}
