import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { DownloadLink } from '@/components/options/DownloadLink';
import { FileFaults } from '@/components/options/FileFaults';
import { ImportLosses } from '@/components/options/ImportLosses';
import { InboxesToAllow } from '@/components/options/InboxesToAllow';
import { KeptFocus } from '@/components/options/KeptFocus';
import { useOptions } from '@/components/options/options-context';
import { Setting } from '@/components/options/Setting';
import { lossesBy } from '@/lib/inboxes/import-inboxes';
import { fileAsText, fileFromText, type SettingsFile } from '@/lib/inboxes/settings-file';
import { isFaults, type SettingsFault } from '@/lib/settings/read';

/** What came of the file that was chosen last: nothing yet, what is wrong with it, or a file to ask about. */
type Chosen =
  | { readonly is: 'none' }
  | { readonly is: 'wrong'; readonly faults: readonly SettingsFault[] }
  | { readonly is: 'asked'; readonly file: SettingsFile };

/** The settings as a file: for another computer, for a colleague, and back. */
export function Transfer({ orgName }: { orgName: string }) {
  const { settings, saveFile } = useOptions();
  const inboxes = useInboxSettings()?.settings;
  const [chosen, setChosen] = useState<Chosen>({ is: 'none' });
  const input = useId();
  const error = useId();
  if (inboxes === undefined) return null;

  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosenFile = currentTarget.files?.[0];
    if (chosenFile === undefined) return;
    const file = fileFromText(await chosenFile.text());
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    if (isFaults(file)) return setChosen({ is: 'wrong', faults: file });
    if (lossesOf(file).length > 0) return setChosen({ is: 'asked', file });
    setChosen({ is: 'none' });
    saveFile(file);
  };
  const lossesOf = (file: SettingsFile) => (file.inboxes ? lossesBy(file.inboxes, inboxes) : []);
  const download = (
    <DownloadLink text={fileAsText({ settings, inboxes })} fileName={fileName(orgName)}>
      {i18n.t('options.exportButton')}
    </DownloadLink>
  );
  return (
    <>
      <h2 className="text-title">{i18n.t('options.transfer')}</h2>
      <Setting title={i18n.t('options.export')} help={i18n.t('options.exportHelp')}>
        <p>{download}</p>
      </Setting>
      <Setting title={i18n.t('options.import')} help={i18n.t('options.importHelp')}>
        <KeptFocus>
          <div className="grid gap-1">
            <label htmlFor={input} className="text-label text-text-2">
              {i18n.t('options.importFile')}
            </label>
            <input
              id={input}
              type="file"
              accept="application/json,.json"
              aria-describedby={chosen.is === 'wrong' ? error : undefined}
              className="max-w-full file:me-2 file:min-h-8 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-raised file:px-2.5 file:font-medium file:hover:bg-well"
              onChange={(event) => void take(event)}
            />
          </div>
          {chosen.is === 'wrong' && <FileFaults id={error} faults={chosen.faults} />}
          {chosen.is === 'asked' && (
            <ImportLosses
              losses={lossesOf(chosen.file)}
              download={download}
              onImport={() => {
                setChosen({ is: 'none' });
                saveFile(chosen.file);
              }}
              onCancel={() => setChosen({ is: 'none' })}
            />
          )}
          {chosen.is !== 'asked' && <InboxesToAllow settings={inboxes} />}
        </KeptFocus>
      </Setting>
    </>
  );
}

/** A name that every file system takes. */
function fileName(orgName: string): string {
  const name = orgName.normalize('NFKD').replaceAll(/[^A-Za-z0-9]+/g, '-');
  return `threadside-settings-${name.replaceAll(/^-|-$/g, '').toLowerCase()}.json`;
}
