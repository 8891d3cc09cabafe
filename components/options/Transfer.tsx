import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { DownloadLink } from '@/components/options/DownloadLink';
import { useOptions } from '@/components/options/options-context';
import { Setting } from '@/components/options/Setting';
import {
  isFaults,
  type SettingsFault,
  settingsAsText,
  settingsFromText,
} from '@/lib/settings/read';

/** How each fault is told. */
const FAULT_WORDS = {
  'no-settings': 'options.faultNoSettings',
  'unknown-name': 'options.faultUnknownName',
  'wrong-kind': 'options.faultWrongKind',
  'bad-name': 'options.faultBadName',
  'bad-number': 'options.faultBadNumber',
  twice: 'options.faultTwice',
} as const satisfies Record<SettingsFault['what'], string>;

/** The settings as a file: for another computer, for a colleague, and back. */
export function Transfer({ orgName }: { orgName: string }) {
  const { settings, save } = useOptions();
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);
  const input = useId();
  const error = useId();

  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    const read = settingsFromText(await file.text());
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    if (isFaults(read)) return setFaults(read);
    setFaults([]);
    save(i18n.t('options.imported'), () => read);
  };
  return (
    <>
      <h2 className="text-title">{i18n.t('options.transfer')}</h2>
      <Setting title={i18n.t('options.export')} help={i18n.t('options.exportHelp')}>
        <p>
          <DownloadLink text={settingsAsText(settings)} fileName={fileName(orgName)}>
            {i18n.t('options.exportButton')}
          </DownloadLink>
        </p>
      </Setting>
      <Setting title={i18n.t('options.import')} help={i18n.t('options.importHelp')}>
        <div className="grid gap-1">
          <label htmlFor={input} className="text-label text-text-2">
            {i18n.t('options.importFile')}
          </label>
          <input
            id={input}
            type="file"
            accept="application/json,.json"
            aria-describedby={faults.length > 0 ? error : undefined}
            className="max-w-full file:me-2 file:min-h-8 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-raised file:px-2.5 file:font-medium file:hover:bg-well"
            onChange={(event) => void take(event)}
          />
        </div>
        {faults.length > 0 && (
          <div id={error} role="alert" className="rounded-box bg-bad-soft p-3">
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
        )}
      </Setting>
    </>
  );
}

/** A name that every file system takes. */
function fileName(orgName: string): string {
  const name = orgName.normalize('NFKD').replaceAll(/[^A-Za-z0-9]+/g, '-');
  return `threadside-settings-${name.replaceAll(/^-|-$/g, '').toLowerCase()}.json`;
}
