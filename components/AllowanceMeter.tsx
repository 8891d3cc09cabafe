import { i18n } from '#i18n';
import { formatNumber, formatPercent, plural } from '@/lib/i18n/plural';
import { thriftAt } from '@/lib/salesforce/thrift';

/** The org's calls of the last 24 hours, and what Threadside used of them if that is known. */
export interface Allowance {
  readonly left: number;
  readonly total: number;
  readonly used?: number;
}

/** "86,204 of 100,000 calls left" */
export function allowanceWords(calls: Allowance | null): string {
  if (calls === null) return i18n.t('menu.callsUnknown');
  return plural(calls.left, 'menu.calls', [formatNumber(calls.total)]);
}

/** How much of the daily allowance is left, in a glance. Not known is a dash, never a guess. */
export function AllowanceMeter({ calls, plain }: { calls: Allowance | null; plain: boolean }) {
  const share = calls === null || calls.total === 0 ? null : calls.left / calls.total;
  return (
    <div
      role="img"
      aria-label={allowanceWords(calls)}
      title={allowanceWords(calls)}
      className={`grid shrink-0 justify-items-end gap-0.75 p-1 text-meta leading-3 tabular-nums ${plain ? '' : INK[thriftAt(share)]}`}
    >
      <span>
        {share === null ? i18n.t('menu.leftUnknown') : i18n.t('menu.left', [formatPercent(share)])}
      </span>
      <span
        className={`h-1 w-14 overflow-hidden rounded-chip forced-colors:border ${plain ? 'bg-on-sandbox/25' : 'bg-line'}`}
      >
        <span
          className="block h-full rounded-chip bg-current forced-colors:bg-[CanvasText]"
          style={{ inlineSize: `${(share ?? 0) * 100}%` }}
        />
      </span>
    </div>
  );
}

const INK = { free: 'text-text-2', low: 'text-warn', few: 'text-bad' } as const;
