import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import type { OpenForm } from '@/components/person/person-form';
import { Button } from '@/components/ui/Button';

/** True if there is something that `PersonActions` offers this user. */
export const hasActions = (describes: Describes): boolean => describes.Case?.createable === true;

/**
 * What can be done about the person, at the foot of the screen. `isMain`: nothing else there is the way on.
 * Without `onOpen` it stands there and can't be pressed yet.
 */
export function PersonActions({
  describes,
  isMain = false,
  onOpen,
}: {
  describes: Describes;
  isMain?: boolean;
  onOpen?: OpenForm;
}) {
  return (
    describes.Case?.createable && (
      <Button
        look={isMain ? 'primary' : 'quiet'}
        disabled={!onOpen}
        onClick={() => onOpen?.({ is: 'case' })}
      >
        {i18n.t('work.openCase', [describes.Case.label])}
      </Button>
    )
  );
}
