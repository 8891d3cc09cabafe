import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconDrawing } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';

interface Common {
  readonly label: string;
  readonly icon: IconDrawing;
  /** The letter that does the same. */
  readonly shortcut?: string;
  /** A hairline above: another kind of thing begins. */
  readonly apart?: boolean;
}

/** An entry does something, opens an address, or copies a text. */
export type MenuEntry = Common &
  ({ readonly onSelect: () => void } | { readonly href: string } | { readonly copies: string });

const LOOK =
  'flex min-h-8 w-full items-center gap-2 rounded-chip px-2 py-1 text-start hover:bg-line focus-visible:bg-line focus-visible:outline-offset-[-2px]';

/** One entry. A copied text leaves the menu open, so that "Copied" can be read. */
export function MenuItem({ entry, onDone }: { entry: MenuEntry; onDone: () => void }) {
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = 'copies' in entry && copied === entry.copies;

  const select = () => {
    if ('copies' in entry) {
      // Refused by the browser: nothing was copied, and the label does not claim it.
      const { copies } = entry;
      navigator.clipboard.writeText(copies).then(
        () => setCopied(copies),
        () => setCopied(null),
      );
      return;
    }
    onDone();
    if ('onSelect' in entry) entry.onSelect();
  };

  const inside = (
    <>
      <Icon of={isCopied ? Check : entry.icon} className="text-text-2" />
      <span className="min-w-0 flex-1" aria-live="polite">
        {isCopied ? i18n.t('panel.copied') : entry.label}
      </span>
      {entry.shortcut && <Kbd>{entry.shortcut}</Kbd>}
    </>
  );

  return (
    <>
      {entry.apart && <hr className="my-1 border-line" />}
      {'href' in entry ? (
        <a
          role="menuitem"
          tabIndex={-1}
          href={entry.href}
          target="_blank"
          rel="noreferrer"
          onClick={select}
          className={LOOK}
        >
          {inside}
        </a>
      ) : (
        <button type="button" role="menuitem" tabIndex={-1} onClick={select} className={LOOK}>
          {inside}
        </button>
      )}
    </>
  );
}
