import Copy from 'lucide-react/icons/copy';
import ExternalLink from 'lucide-react/icons/external-link';
import Link from 'lucide-react/icons/link';
import RotateCw from 'lucide-react/icons/rotate-cw';
import UserSearch from 'lucide-react/icons/user-search';
import { i18n } from '#i18n';
import { Place } from '@/components/Place';
import type { ThreadRecord } from '@/components/thread-types';
import { Icon } from '@/components/ui/Icon';
import { iconButtonLook } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { MenuEntry } from '@/components/ui/MenuItem';

/** The record's name over its kind, title and account, and what can be done with it. */
export function RecordLine({
  record,
  onRefresh,
  onNotThem,
}: {
  record: ThreadRecord;
  onRefresh?: (() => void) | undefined;
  onNotThem?: (() => void) | undefined;
}) {
  return (
    <>
      <div className="min-w-0 flex-1 pt-1">
        <h2 className="text-name text-pretty wrap-anywhere">
          <bdi>{record.name}</bdi>
        </h2>
        <p
          className="mt-0.5 line-clamp-3 text-label wrap-anywhere text-text-2"
          title={placeWords(record)}
        >
          {record.kind}
          <Place before=" · " title={record.title} account={record.account} />
        </p>
      </div>
      <a
        href={record.url}
        target="_blank"
        rel="noreferrer"
        aria-label={i18n.t('menu.openRecord')}
        title={i18n.t('menu.openRecord')}
        className={`size-7 ${iconButtonLook}`}
      >
        <Icon of={ExternalLink} mirrors />
      </a>
      <Menu label={i18n.t('menu.more')} entries={entries(record, onRefresh, onNotThem)} />
    </>
  );
}

/** The line under the name as a whole, for where it is cut. */
function placeWords({ kind, title, account }: ThreadRecord): string {
  const place = [title, account].filter((part) => part !== null).join(', ');
  return place === '' ? kind : `${kind} · ${place}`;
}

function entries(
  record: ThreadRecord,
  onRefresh: (() => void) | undefined,
  onNotThem: (() => void) | undefined,
): MenuEntry[] {
  const copies: MenuEntry[] = [
    { label: i18n.t('menu.copyRecordLink'), icon: Link, copies: record.url },
    { label: i18n.t('menu.copyRecordId'), icon: Copy, copies: record.id },
  ];
  const all: MenuEntry[] = onRefresh
    ? [{ label: i18n.t('menu.refresh'), icon: RotateCw, onSelect: onRefresh }, ...copies]
    : copies;
  if (!onNotThem) return all;
  return [
    ...all,
    { label: i18n.t('match.notThemElse'), icon: UserSearch, apart: true, onSelect: onNotThem },
  ];
}
