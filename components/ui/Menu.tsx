import Ellipsis from 'lucide-react/icons/ellipsis';
import {
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { IconButton } from '@/components/ui/IconButton';
import { type MenuEntry, MenuItem } from '@/components/ui/MenuItem';

/**
 * A button with three dots and the menu it opens, the only thing that floats. The browser's own popover
 * closes it on Esc or a press elsewhere; arrows, Home and End move, Tab leaves. `head` stands above the
 * entries and is only read.
 */
export function Menu({
  label,
  head,
  entries,
  className = '',
}: {
  label: string;
  head?: ReactNode;
  entries: readonly MenuEntry[];
  className?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  const toggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open') return;
    // What it says is drawn for the first frame in which it is seen, and not before.
    flushSync(() => setOpen(true));
    place(button.current, menu.current);
  };
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open') items()[0]?.focus();
  };

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    const all = items();
    const to = nextItem(
      event.key,
      all.findIndex((one) => one.matches(':focus')),
      all.length,
    );
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };

  return (
    <>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={label}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        className={className}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the entries inside */}
      <div
        ref={menu}
        id={id}
        popover="auto"
        onBeforeToggle={toggle}
        onToggle={toggled}
        onKeyDown={move}
        className="inset-auto m-0 w-66 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-box border border-line-strong bg-raised p-1 text-body text-text shadow-menu"
      >
        {open && head && (
          <div
            id={`${id}-head`}
            className="border-b border-line px-2 pt-1 pb-2 text-label text-text-2"
          >
            {head}
          </div>
        )}
        <div
          role="menu"
          aria-label={label}
          aria-describedby={open && head ? `${id}-head` : undefined}
        >
          {open &&
            entries.map((entry) => <MenuItem key={entry.label} entry={entry} onDone={close} />)}
        </div>
      </div>
    </>
  );
}

/** Which of `count` entries a key leads to from the one at `at` (-1: none); null if it isn't such a key. */
function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at <= 0 ? count : at) - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Puts the menu under its button, or over it where there is more room, end to end. Done by hand: not
 * every browser has anchors yet.
 */
function place(button: HTMLElement | null, menu: HTMLElement | null): void {
  if (button === null || menu === null) return;
  const box = button.getBoundingClientRect();
  const toRight = document.documentElement.clientWidth - box.right;
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const below = document.documentElement.clientHeight - box.bottom;
  const isOver = box.top > below;
  menu.style.insetBlockStart = isOver ? 'auto' : `${box.bottom + 4}px`;
  menu.style.insetBlockEnd = isOver ? `${below + box.height + 4}px` : 'auto';
  menu.style.insetInlineEnd = `${rightToLeft ? box.left : toRight}px`;
  menu.style.maxBlockSize = `${(isOver ? box.top : below) - 12}px`;
}
