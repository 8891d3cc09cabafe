import Pencil from 'lucide-react/icons/pencil';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { OutLink } from '@/components/ui/OutLink';

const BOX = '-ms-2 block min-w-0 rounded-control px-2 py-1 wrap-anywhere';

/** A value that can't be edited, a link where it leads somewhere in Salesforce. */
export function PlainValue({
  grow,
  href,
  children,
}: {
  grow: string;
  href: string | undefined;
  children: ReactNode;
}) {
  return (
    <span className={`${BOX} ${grow}`}>
      {href === undefined ? children : <OutLink href={href}>{children}</OutLink>}
    </span>
  );
}

/**
 * A value that can be edited: plain text until the pointer or the focus is on it. While it is being saved
 * it stays where it is, so that the focus does too, and a press does nothing.
 */
export function EditableValue({
  id,
  labelId,
  grow,
  pencil,
  empty,
  busy,
  children,
  onEdit,
}: {
  id: string;
  labelId: string;
  grow: string;
  pencil: boolean;
  empty: boolean;
  busy: boolean;
  children: ReactNode;
  onEdit: () => void;
}) {
  const ink = empty || busy ? 'text-text-2' : '';
  const room = pencil ? 'pe-6' : 'pe-0';
  return (
    <button
      type="button"
      id={id}
      aria-labelledby={`${labelId} ${id}`}
      aria-disabled={busy || undefined}
      // Enter that saved the editor and is still held must not open it again.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
      }}
      onClick={busy ? undefined : onEdit}
      className={`group/value relative text-start ${busy ? '' : 'hover:bg-well'} ${BOX} ${grow} ${room} ${ink}`}
    >
      {children}
      {pencil && (
        <Icon
          of={Pencil}
          size="small"
          className="invisible absolute inset-e-1.5 top-2 text-text-2 group-hover/value:visible group-focus-visible/value:visible"
        />
      )}
    </button>
  );
}

/** Three lines of a long text. `onOverflow` hears whether there is more, `open` shows all of it. */
export function LongText({
  open,
  onOverflow,
  children,
}: {
  open: boolean;
  onOverflow: (overflows: boolean) => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const text = box.current;
    if (text === null || open) return;
    const measure = () => onOverflow(text.scrollHeight > text.clientHeight + 1);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(text);
    return () => watcher.disconnect();
  }, [open, onOverflow]);
  return (
    <span ref={box} dir="auto" className={`whitespace-pre-line ${open ? 'block' : 'line-clamp-3'}`}>
      {children}
    </span>
  );
}

/** State of a long text's fold: whether it is open, and the button that opens or closes it. */
export function useFold() {
  const [open, setOpen] = useState(false);
  const [overflows, setOverflows] = useState(false);
  const button = (open || overflows) && (
    <LinkButton className="text-label" onClick={() => setOpen(!open)} aria-expanded={open}>
      {open ? i18n.t('card.showLess') : i18n.t('card.showAll')}
    </LinkButton>
  );
  return { open, setOverflows, button };
}
