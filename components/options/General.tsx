import { useId } from 'react';
import { i18n } from '#i18n';
import { CaseMessages } from '@/components/options/CaseMessages';
import { CountryChoice } from '@/components/options/CountryChoice';
import { CreatesChoice } from '@/components/options/CreatesChoice';
import { useOptions } from '@/components/options/options-context';
import { Setting } from '@/components/options/Setting';
import { Checkbox } from '@/components/ui/Checkbox';

/** What holds for all objects. `country` is that of the organisation in Salesforce, null if not known. */
export function General({ country }: { country: string | null }) {
  const { settings, save } = useOptions();
  const countryTitle = useId();
  const messagesTitle = useId();
  const rules = i18n.t('options.assignmentRules');
  return (
    <>
      <h2 className="text-title">{i18n.t('options.general')}</h2>
      <Setting
        title={i18n.t('options.country')}
        id={countryTitle}
        help={i18n.t('options.countryHelp')}
      >
        <CountryChoice labelledBy={countryTitle} own={country} />
      </Setting>
      <Setting title={i18n.t('options.creates')} help={i18n.t('options.createsHelp')}>
        <CreatesChoice />
      </Setting>
      <Setting title={i18n.t('options.saving')}>
        <Checkbox
          checked={settings.assignmentRules}
          onChange={({ target: { checked } }) =>
            save(rules, (now) => ({ ...now, assignmentRules: checked }))
          }
        >
          {rules}
          <span className="block text-label text-text-2">
            {i18n.t('options.assignmentRulesHelp')}
          </span>
        </Checkbox>
      </Setting>
      <Setting
        title={i18n.t('options.caseMessages')}
        id={messagesTitle}
        help={i18n.t('options.caseMessagesHelp')}
      >
        <CaseMessages labelledBy={messagesTitle} />
      </Setting>
    </>
  );
}
