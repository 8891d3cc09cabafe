import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';

/** Where an agent types whom they look for. `/` leads here from anywhere that nothing is typed. */
export function SearchBox({
  text,
  input,
  onText,
  onEnter,
  onDown,
  onEscape,
}: {
  text: string;
  input: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  onEnter: () => void;
  /** To the first result. */
  onDown: () => void;
  onEscape: () => void;
}) {
  const press = (event: KeyboardEvent) => {
    // Enter may end a word of an input method, which is not yet the end of typing.
    if (event.nativeEvent.isComposing) return;
    const act = { Enter: onEnter, ArrowDown: onDown, Escape: onEscape }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <search className="shrink-0 border-b border-line px-3 py-2">
      <div className="flex min-h-8 items-center gap-1.5 rounded-control border border-edge bg-raised ps-2 pe-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-1 has-[input:focus-visible]:outline-accent">
        <Icon of={Search} className="text-text-2" />
        <input
          ref={input}
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          aria-label={i18n.t('search.label')}
          placeholder={i18n.t('search.placeholder')}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={press}
          className="min-w-0 flex-1 bg-transparent text-body text-ellipsis outline-none"
        />
        {text === '' ? (
          <span aria-hidden="true" className="me-1">
            <Kbd>/</Kbd>
          </span>
        ) : (
          <IconButton
            icon={X}
            size="small"
            label={i18n.t('search.clear')}
            onClick={() => {
              onText('');
              input.current?.focus();
            }}
          />
        )}
      </div>
    </search>
  );
}

/** Calls back when `/` is pressed where nothing is typed. */
export function useSlash(onSlash: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
        if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
        if (target instanceof Element && target.closest(TYPED_INTO) !== null) return;
        event.preventDefault();
        onSlash();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [onSlash]);
}

const TYPED_INTO = 'input, textarea, select, [contenteditable]';
