import { useId } from 'react';
import { i18n } from '#i18n';
import type { Shown } from '@/components/log/log-days';
import { formatNumber } from '@/lib/i18n/plural';

/** New, today's or all messages: one of three, each with how many there are. */
export function ShownChoice({
  counts,
  shown,
  onChoose,
}: {
  counts: Readonly<Record<Shown, number>>;
  shown: Shown;
  onChoose: (shown: Shown) => void;
}) {
  const name = useId();
  const words: readonly (readonly [Shown, string])[] = [
    ['new', i18n.t('log.showNew', [formatNumber(counts.new)])],
    ['today', i18n.t('log.showToday', [formatNumber(counts.today)])],
    ['all', i18n.t('log.showAll', [formatNumber(counts.all)])],
  ];
  return (
    <fieldset className="mx-3 mb-2 grid min-w-0 grid-cols-3 overflow-hidden rounded-control border border-line-strong">
      <legend className="sr-only">{i18n.t('log.show')}</legend>
      {words.map(([which, label]) => (
        <label
          key={which}
          className="border-s border-line px-1 py-1 text-center text-label first-of-type:border-s-0 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={which}
            checked={shown === which}
            onChange={() => onChoose(which)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
