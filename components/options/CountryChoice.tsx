import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useOptions } from '@/components/options/options-context';
import { SelectInput } from '@/components/ui/SelectInput';
import { userLocale } from '@/lib/i18n/language';
import { PLANS } from '@/lib/matching/plan';

/** The country of numbers without a country code; every country whose numbers can be read. */
export function CountryChoice({ labelledBy, own }: { labelledBy: string; own: string | null }) {
  const { settings, save } = useOptions();
  const nameOf = useMemo(() => {
    const names = new Intl.DisplayNames([userLocale()], { type: 'region' });
    return (country: string) => names.of(country) ?? country;
  }, []);
  const countries = useMemo(
    () =>
      Object.keys(PLANS.countries)
        .filter((country) => /^[A-Z]{2}$/.test(country))
        .map((country) => ({ value: country, label: nameOf(country) }))
        .sort((one, other) => one.label.localeCompare(other.label, userLocale())),
    [nameOf],
  );
  return (
    <SelectInput
      aria-labelledby={labelledBy}
      className="min-h-8 max-w-80"
      options={countries}
      value={settings.defaultCountry ?? ''}
      emptyLabel={
        own === null
          ? i18n.t('options.countryUnknown')
          : i18n.t('options.countryAsInSalesforce', [nameOf(own)])
      }
      onChange={({ target: { value } }) =>
        save(i18n.t('options.country'), (now) => ({
          ...now,
          defaultCountry: value === '' ? null : value,
        }))
      }
    />
  );
}
