import FileText from 'lucide-react/icons/file-text';
import Plus from 'lucide-react/icons/plus';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { creatable } from '@/components/person/creatable';
import type { OpenForm } from '@/components/person/person-form';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { useWorkplace } from '@/components/workplace';
import { whyNoLog } from '@/lib/capture/log-task';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { Settings } from '@/lib/settings/settings';

/** True if there is something that `PersonActions` offers this user. */
export const hasActions = (settings: Settings, describes: Describes): boolean =>
  describes.Case?.createable === true ||
  whyNoLog(describes.Task, null) !== 'no-rights' ||
  creatable(settings, describes, true).length > 0;

/**
 * What can be done about the person, at the foot of the screen. `isMain`: nothing else there is the way on.
 * Without `onOpen` it stands there and can't be pressed yet.
 */
export function PersonActions({
  describes,
  isMain = false,
  isFound = true,
  person = null,
  onOpen,
}: {
  describes: Describes;
  isMain?: boolean;
  /** Whether somebody is found. */
  isFound?: boolean;
  /** Who is found, as far as it is known. */
  person?: SalesforceRecord | null;
  onOpen?: OpenForm;
}) {
  const { settings } = useWorkplace();
  const noLog = whyNoLog(describes.Task, person);
  const others = creatable(settings, describes, isFound);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {noLog !== 'no-rights' && (
        <span className="grid flex-1 @max-tight:basis-full">
          <Button
            icon={FileText}
            look={isMain && person ? 'primary' : 'quiet'}
            disabled={!onOpen || noLog !== null}
            title={onOpen && noLog !== null ? i18n.t('log.noPerson') : undefined}
            onClick={() => onOpen?.({ is: 'log' })}
            className="whitespace-nowrap @max-narrow:px-1.5!"
          >
            {i18n.t('log.open')}
          </Button>
        </span>
      )}
      {describes.Case?.createable && (
        <span className="grid flex-1">
          <Button
            look={isMain && noLog !== null ? 'primary' : 'quiet'}
            disabled={!onOpen}
            onClick={() => onOpen?.({ is: 'case' })}
            className="@max-narrow:px-1.5!"
          >
            {i18n.t('work.openCase', [describes.Case.label])}
          </Button>
        </span>
      )}
      {onOpen && others.length > 0 && (
        <Menu
          label={i18n.t('work.more')}
          entries={others.map(({ name, label }) => ({
            label: i18n.t('capture.new', [label]),
            icon: Plus,
            onSelect: () => onOpen({ is: 'new', sobject: name }),
          }))}
          className="ms-auto"
        />
      )}
    </div>
  );
}
