import ExternalLink from 'lucide-react/icons/external-link';
import LogOut from 'lucide-react/icons/log-out';
import Search from 'lucide-react/icons/search';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Allowance, AllowanceMeter, allowanceWords } from '@/components/AllowanceMeter';
import { orgTitle, orgWord, testOrgName } from '@/components/org-names';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { MenuEntry } from '@/components/ui/MenuItem';
import { WaitingButton } from '@/components/waiting/WaitingButton';
import { plural } from '@/lib/i18n/plural';
import type { Identity } from '@/lib/salesforce/identity';

/**
 * Which org, which user, how much allowance is left: in sight in every signed-in state. An org that is not
 * the live one can't be taken for it: another ground, a hatched edge, and the word.
 */
export function OrgHeader({
  identity,
  calls,
  signedOut = false,
  onSearch,
  onSignOut,
}: {
  identity: Pick<Identity, 'orgName' | 'orgKind' | 'host' | 'displayName' | 'username'>;
  calls: Allowance | null;
  /** The session is over: the org is still named, the user is not in it. */
  signedOut?: boolean;
  onSearch?: (() => void) | undefined;
  onSignOut?: () => void;
}) {
  const word = orgWord(identity);
  const test = word !== null;
  const name = testOrgName(identity);
  const user = signedOut ? i18n.t('menu.signedOut') : identity.displayName;
  const quiet = test ? '' : 'text-text-2';
  return (
    <header
      className={`relative flex shrink-0 items-center gap-2 ps-3 pe-1 ${test ? 'h-12 bg-sandbox pb-1 text-on-sandbox' : 'h-11 border-b border-line'}`}
    >
      {/* Where there is little room, the word stands beside the user, so that the names above keep theirs. */}
      <div
        className={`grid min-w-0 flex-1 items-center ${test ? 'grid-cols-[auto_minmax(0,1fr)] gap-x-2 @max-narrow:gap-x-1' : ''}`}
      >
        {test && (
          <span className="row-span-2 rounded-chip bg-on-sandbox px-1.5 text-meta font-semibold text-sandbox @max-narrow:row-span-1 @max-narrow:row-start-2 @max-narrow:px-1 forced-colors:border">
            {word}
          </span>
        )}
        {/* Takes the focus of a control that went with its chat. */}
        <h1
          tabIndex={-1}
          className={`flex w-fit max-w-full leading-4 font-semibold outline-offset-0 ${test ? '@max-narrow:col-span-full' : ''}`}
          title={orgTitle(identity)}
        >
          <bdi className="truncate">{identity.orgName}</bdi>
          {name !== null && (
            <span className="flex max-w-2/3 shrink-0 whitespace-pre">
              {' · '}
              <bdi className="truncate">{name}</bdi>
            </span>
          )}
        </h1>
        <p className={`flex text-meta ${quiet}`}>
          <bdi className="truncate" title={user}>
            {user}
          </bdi>
        </p>
      </div>
      <AllowanceMeter calls={calls} plain={test} />
      <WaitingButton plain={test} />
      {onSearch && (
        <IconButton
          icon={Search}
          label={i18n.t('search.label')}
          onClick={onSearch}
          className={test ? '-me-2 text-inherit' : '-me-2'}
        />
      )}
      <Menu
        label={i18n.t('panel.menu')}
        head={<MenuHead identity={identity} calls={calls} />}
        entries={entries(identity.host, onSignOut)}
        className={test ? 'text-inherit' : ''}
      />
      {test && (
        <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-1 bg-hatch opacity-55" />
      )}
    </header>
  );
}

function MenuHead({
  identity,
  calls,
}: {
  identity: Pick<Identity, 'orgName' | 'username' | 'host'>;
  calls: Allowance | null;
}) {
  return (
    <>
      <p className="font-semibold text-text">
        <bdi>{identity.orgName}</bdi>
      </p>
      <p className="wrap-anywhere">
        <bdi dir="ltr">{identity.username}</bdi>
      </p>
      <p className="wrap-anywhere">
        <bdi dir="ltr">{identity.host}</bdi>
      </p>
      <hr className="-mx-2 my-2 border-line" />
      <p className="text-text tabular-nums">{allowanceWords(calls)}</p>
      <p>
        {i18n.t('menu.shared')}
        {calls?.used !== undefined && ` ${plural(calls.used, 'menu.used')}`}
      </p>
    </>
  );
}

function entries(host: string, onSignOut: (() => void) | undefined): MenuEntry[] {
  const all: MenuEntry[] = [
    { label: i18n.t('menu.openSalesforce'), icon: ExternalLink, href: `https://${host}/` },
    {
      label: i18n.t('menu.options'),
      icon: SlidersHorizontal,
      onSelect: () => void browser.runtime.openOptionsPage(),
    },
  ];
  if (onSignOut) {
    all.push({ label: i18n.t('menu.signOut'), icon: LogOut, apart: true, onSelect: onSignOut });
  }
  return all;
}
