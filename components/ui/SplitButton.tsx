import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { IconDrawing } from '@/components/ui/Icon';

/**
 * Two buttons in one: the left one does at once what stands above it, the right one ("Edit first", "Edit"
 * where it is narrow) opens that as a form. While the left one is busy, neither can be pressed.
 */
export function SplitButton({
  label,
  icon,
  look = 'quiet',
  busy = false,
  disabled = false,
  short = false,
  onPress,
  onEdit,
}: {
  label: string;
  icon?: IconDrawing;
  look?: 'primary' | 'quiet';
  busy?: string | false;
  disabled?: boolean;
  /** "Edit" at every width: for two of these beside each other. */
  short?: boolean;
  onPress: () => void;
  onEdit: () => void;
}) {
  const off = disabled || busy !== false;
  const bar =
    look === 'primary' && !off
      ? 'relative before:absolute before:inset-s-0 before:inset-y-[7px] before:w-px before:bg-on-accent/40'
      : '';
  return (
    <div className="flex min-w-0">
      <Button
        look={look}
        {...(icon && { icon })}
        busy={busy}
        disabled={disabled}
        onClick={onPress}
        className="min-w-0 flex-1 rounded-e-none px-2!"
      >
        {label}
      </Button>
      <Button
        look={look}
        disabled={off}
        onClick={onEdit}
        aria-label={i18n.t('capture.editFirstOf', [label])}
        className={`rounded-s-none border-s-0 px-2.5! font-medium! ${bar}`}
      >
        {short ? (
          i18n.t('capture.edit')
        ) : (
          <>
            <span className="@max-narrow:hidden">{i18n.t('capture.editFirst')}</span>
            <span className="@narrow:hidden">{i18n.t('capture.edit')}</span>
          </>
        )}
      </Button>
    </div>
  );
}
