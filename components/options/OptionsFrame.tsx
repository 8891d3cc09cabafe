import Check from 'lucide-react/icons/check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AppMark } from '@/components/AppMark';
import { objectLabel } from '@/components/options/labels';
import { useOptions } from '@/components/options/options-context';
import type { Saved } from '@/components/options/use-editing';
import { type Place, placeHref } from '@/components/options/use-place';
import { Icon } from '@/components/ui/Icon';
import type { Identity } from '@/lib/salesforce/identity';

/** The page: whose options, the sections, and the line that says what was saved, always in sight. */
export function OptionsFrame({
  identity,
  place,
  saved,
  children,
}: {
  identity: Pick<Identity, 'orgName' | 'username' | 'host'>;
  place: Place;
  saved: Saved | null;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-page px-4 pb-12">
      <header className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface py-3">
        <AppMark />
        <div className="min-w-0 flex-1">
          <h1 className="text-name">{i18n.t('options.title')}</h1>
          <p className="text-label wrap-anywhere text-text-2">
            <bdi>{identity.orgName}</bdi> · <bdi dir="ltr">{identity.username}</bdi>
          </p>
        </div>
        <SavedLine saved={saved} />
      </header>
      <div className="grid gap-x-8 gap-y-4 pt-4 wide:grid-cols-[11rem_minmax(0,1fr)]">
        <Sections place={place} />
        <main className="grid min-w-0 content-start gap-6">{children}</main>
      </div>
    </div>
  );
}

function SavedLine({ saved }: { saved: Saved | null }) {
  const failed = saved !== null && saved.reason !== null;
  return (
    <p
      role={failed ? 'alert' : 'status'}
      className={`flex items-start gap-1 text-label max-wide:basis-full ${failed ? 'text-bad' : 'text-ok'}`}
    >
      {saved !== null && <Icon of={failed ? TriangleAlert : Check} />}
      {saved !== null && (
        <span className="min-w-0 wrap-anywhere">
          {saved.reason === null
            ? i18n.t('options.saved', [saved.what])
            : i18n.t('options.notSaved', [saved.what, saved.reason])}
        </span>
      )}
    </p>
  );
}

function Sections({ place }: { place: Place }) {
  const { settings, describes } = useOptions();
  const here = placeHref(place);
  const link = (to: Place, label: ReactNode) => (
    <li key={placeHref(to)}>
      <a
        href={placeHref(to)}
        aria-current={placeHref(to) === here ? 'page' : undefined}
        className="block min-h-8 rounded-control px-2 py-1.5 wrap-anywhere hover:bg-well aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
      >
        {label}
      </a>
    </li>
  );
  return (
    <nav aria-label={i18n.t('options.sections')}>
      <ul className="flex flex-wrap gap-1 wide:sticky wide:top-20 wide:grid">
        {link({ is: 'general' }, i18n.t('options.general'))}
        {link({ is: 'inboxes' }, i18n.t('options.inboxes'))}
        {Object.keys(settings.objects).map((sobject) =>
          link({ is: 'object', sobject }, <bdi>{objectLabel(sobject, describes)}</bdi>),
        )}
        {link({ is: 'add' }, i18n.t('options.addObject'))}
        {link({ is: 'transfer' }, i18n.t('options.transfer'))}
      </ul>
    </nav>
  );
}
