import ExternalLink from 'lucide-react/icons/external-link';
import { i18n } from '#i18n';
import { Place } from '@/components/Place';
import type { ThreadRecord } from '@/components/thread-types';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { OutLink } from '@/components/ui/OutLink';
import { userLocale } from '@/lib/i18n/language';
import type { Likeness } from '@/lib/salesforce/likeness';

/** A record that a duplicate rule found, and how it compares with the one that is being made. */
export function DuplicateRow({
  record,
  likeness: { alike, other },
  isFirst,
  onUse,
}: {
  record: ThreadRecord;
  likeness: Likeness;
  /** The likeliest one, whose button is the way on. */
  isFirst: boolean;
  /** Takes it for the chat's record; undefined where a chat can't be linked to its kind. */
  onUse?: (() => void) | undefined;
}) {
  const { name, kind, title, account, url } = record;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line px-3 py-2">
      <h3 className="font-semibold wrap-anywhere">
        <bdi>{name}</bdi>
      </h3>
      <Chip>{kind}</Chip>
      {(title ?? account) !== null && (
        <p className="col-span-2 text-label wrap-anywhere text-text-2">
          <Place title={title} account={account} />
        </p>
      )}
      <p className="col-span-2 text-meta wrap-anywhere text-text-2">
        {alike.length > 0 && i18n.t('duplicates.alike', [listed(alike)])}
        {other.map(({ label, value }) => (
          <span key={label}>
            {' '}
            <bdi>{i18n.t('duplicates.there', [label])}</bdi>{' '}
            <bdi className="text-text">{value}</bdi>
          </span>
        ))}
      </p>
      <p className="col-span-2 mt-1.5 flex flex-wrap items-center gap-2">
        {onUse && (
          <Button
            size="small"
            look={isFirst ? 'primary' : 'quiet'}
            aria-label={i18n.t('duplicates.useOf', [name])}
            onClick={onUse}
          >
            {i18n.t('duplicates.use')}
          </Button>
        )}
        <OpenLink href={url} name={name} />
      </p>
    </li>
  );
}

/** A record that was found and that this user may not see. */
export function UnseenRow({ kind }: { kind: string }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line px-3 py-2">
      <h3 className="font-semibold text-text-2">{i18n.t('duplicates.unseen')}</h3>
      <Chip>{kind}</Chip>
      <p className="col-span-2 text-meta text-text-2">{i18n.t('duplicates.unseenMeaning')}</p>
    </li>
  );
}

/** A record that was found and could not be read now. */
export function UnreadRow({ kind, id, url }: { kind: string; id: string; url: string }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 border-b border-line px-3 py-2">
      <OpenLink href={url} name={id} />
      <Chip>{kind}</Chip>
    </li>
  );
}

function OpenLink({ href, name }: { href: string; name: string }) {
  return (
    <OutLink href={href} className="inline-flex min-h-6 items-center gap-1 text-label">
      <Icon of={ExternalLink} size="small" mirrors />
      <span aria-hidden>{i18n.t('duplicates.open')}</span>
      <span className="sr-only">{i18n.t('duplicates.openOf', [name])}</span>
    </OutLink>
  );
}

/** "Name, E-mail" as the user's language joins them. */
function listed(labels: readonly string[]): string {
  return new Intl.ListFormat(userLocale(), { type: 'unit', style: 'short' }).format(labels);
}
