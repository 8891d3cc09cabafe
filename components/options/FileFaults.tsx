import { i18n } from '#i18n';
import type { SettingsFault } from '@/lib/settings/read';

/** How each fault is told. */
const FAULT_WORDS = {
  'no-settings': 'options.faultNoSettings',
  'unknown-name': 'options.faultUnknownName',
  'wrong-kind': 'options.faultWrongKind',
  'bad-name': 'options.faultBadName',
  'bad-number': 'options.faultBadNumber',
  twice: 'options.faultTwice',
  needed: 'options.faultNeeded',
  'too-long': 'ownInbox.faultTooLong',
  'too-many': 'options.faultTooMany',
  'no-host': 'ownInbox.faultNoHost',
  'salesforce-host': 'ownInbox.faultSalesforceHost',
  'taken-host': 'options.faultTakenHost',
  'not-css': 'ownInbox.notCss',
  'unknown-inbox': 'options.faultUnknownInbox',
  'no-inboxes': 'options.faultNoInboxes',
} as const satisfies Record<SettingsFault['what'], string>;

/** Why a file was not imported: everything that is wrong with it, and where. */
export function FileFaults({ id, faults }: { id: string; faults: readonly SettingsFault[] }) {
  return (
    <div id={id} role="alert" className="rounded-box bg-bad-soft p-3">
      <p className="font-semibold">{i18n.t('options.importRefused')}</p>
      <ul className="list-disc ps-5">
        {faults.map(({ where, what }) => (
          <li key={`${where} ${what}`} className="wrap-anywhere">
            {where !== '' && (
              <>
                <code dir="ltr">{where}</code>:{' '}
              </>
            )}
            {i18n.t(FAULT_WORDS[what])}
          </li>
        ))}
      </ul>
    </div>
  );
}
