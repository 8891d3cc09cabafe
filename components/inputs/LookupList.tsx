import { i18n } from '#i18n';
import { Spinner } from '@/components/ui/Spinner';
import { explain } from '@/lib/salesforce/explain';
import type { LookupHit } from '@/lib/salesforce/lookups';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** What a lookup found, or why there is nothing. It lies in the flow: nothing floats over the record. */
export function LookupList({
  id,
  label,
  kind,
  words,
  hits,
  active,
  isSettled,
  isSearching,
  error,
  onPick,
}: {
  id: string;
  /** The field's. */
  label: string;
  /** What the organisation calls the kind of record that is looked for. */
  kind: string;
  /** What is typed, null where nothing is being looked for. */
  words: string | null;
  hits: readonly LookupHit[];
  active: number;
  isSettled: boolean;
  isSearching: boolean;
  error: Error | null;
  onPick: (hit: LookupHit) => void;
}) {
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className="not-empty:mt-1 not-empty:rounded-control not-empty:border not-empty:border-line not-empty:bg-raised not-empty:py-0.5"
      >
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input's keys are for it
          <div
            key={hit.id}
            id={`${id}-${hit.id}`}
            role="option"
            aria-selected={at === active}
            // The input keeps the focus: losing it would save the row.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(hit)}
            className={`cursor-default px-2 py-0.5 wrap-anywhere hover:bg-well ${at === active ? 'bg-accent-soft' : ''}`}
          >
            <bdi>
              <Found text={hit.name} words={words ?? ''} />
            </bdi>
            {hit.line !== null && (
              <>
                {' '}
                <bdi className="text-meta text-text-2">{hit.line}</bdi>
              </>
            )}
          </div>
        ))}
      </div>
      <span role="status" className="block text-meta text-text-2 not-empty:pt-0.5">
        {statusWords()}
      </span>
    </>
  );

  function statusWords() {
    if (words === null) return null;
    if (error) {
      const { title } = explain(SalesforceProblem.from(error));
      return i18n.t('fields.searchFailed', [title]);
    }
    if (isSettled) return hits.length === 0 && i18n.t('fields.noneFound', [kind]);
    if (isSearching) {
      return (
        <span className="inline-flex items-center gap-1">
          <Spinner /> {i18n.t('fields.searching')}
        </span>
      );
    }
    return hits.length === 0 && words.trim().length < 2 && i18n.t('fields.typeMore');
  }
}

/** A name with the letters that were typed marked. */
function Found({ text, words }: { text: string; words: string }) {
  const typed = words.trim().toLocaleLowerCase();
  const at = typed === '' ? -1 : text.toLocaleLowerCase().indexOf(typed);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b className="font-semibold text-accent">{text.slice(at, at + typed.length)}</b>
      {text.slice(at + typed.length)}
    </>
  );
}
