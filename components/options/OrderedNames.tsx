import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import X from 'lucide-react/icons/x';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';

/**
 * A list of API names that is put in order and shortened, one row each: what Salesforce calls it, the
 * name, what is to know about it, and its controls. The focus stays with the row that moved.
 */
export function OrderedNames({
  label,
  names,
  labelOf,
  noteOf,
  endOf,
  empty,
  onMove,
  onRemove,
}: {
  /** What the list is called. */
  label: string;
  names: readonly string[];
  labelOf: (name: string) => string;
  noteOf?: (name: string) => string | null;
  /** What else may be chosen about a row. */
  endOf?: (name: string) => ReactNode;
  empty: string;
  /** Left out where the order means nothing. */
  onMove?: (name: string, step: -1 | 1) => void;
  onRemove: (name: string) => void;
}) {
  const list = useId();
  const idOf = (name: string, what: 'up' | 'down' | 'remove') => `${list}-${name}-${what}`;
  const wanted = useRef<string | null>(null);
  // A row that moved in the document has lost the focus, one that went took it along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is put right when the rows changed
  useLayoutEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [names]);

  if (names.length === 0) return <p className="text-text-2">{empty}</p>;
  const move = (name: string, step: -1 | 1) => {
    wanted.current = idOf(name, step === -1 ? 'up' : 'down');
    onMove?.(name, step);
  };
  const remove = (name: string) => {
    const at = names.indexOf(name);
    const next = names[at + 1] ?? names[at - 1];
    wanted.current = next === undefined ? null : idOf(next, 'remove');
    onRemove(name);
  };
  const mover = (name: string, step: -1 | 1, isLast: boolean) => (
    <IconButton
      id={idOf(name, step === -1 ? 'up' : 'down')}
      icon={step === -1 ? ArrowUp : ArrowDown}
      label={i18n.t(step === -1 ? 'options.moveUp' : 'options.moveDown', [labelOf(name)])}
      // Not `disabled`: that would drop the focus of whoever has moved the row to the end.
      aria-disabled={isLast || undefined}
      className={isLast ? 'opacity-40' : ''}
      onClick={() => !isLast && move(name, step)}
    />
  );
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-box border border-line">
      {names.map((name, at) => {
        const note = noteOf?.(name) ?? null;
        const called = labelOf(name);
        return (
          <li
            key={name}
            data-name={name}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1 ps-3 pe-1"
          >
            <div className="min-w-40 flex-1">
              <p className="wrap-anywhere">
                <bdi>{called}</bdi>
                {called !== name && (
                  <>
                    {' '}
                    <bdi dir="ltr" className="font-mono text-meta text-text-2">
                      {name}
                    </bdi>
                  </>
                )}
              </p>
              {note !== null && <p className="text-meta text-warn">{note}</p>}
            </div>
            {endOf?.(name)}
            <div className="ms-auto flex">
              {onMove && mover(name, -1, at === 0)}
              {onMove && mover(name, 1, at === names.length - 1)}
              <IconButton
                id={idOf(name, 'remove')}
                icon={X}
                label={i18n.t('options.remove', [called])}
                onClick={() => remove(name)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
