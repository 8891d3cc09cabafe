import { type ComponentProps, useMemo } from 'react';
import { RecordFields } from '@/components/RecordFields';
import { PersonAccountBanner, ReadOnlyBanner } from '@/components/states/Banners';
import { Section } from '@/components/ui/Section';
import { isOfPersonAccount } from '@/lib/salesforce/card';

/** A record's fields under the name of its object. Mount it anew for each record. */
export function RecordCard(props: ComponentProps<typeof RecordFields>) {
  const { describe, record } = props;
  const isFixed = isOfPersonAccount(record);
  const shown = useMemo(
    () => (isFixed ? { ...describe, updateable: false } : describe),
    [isFixed, describe],
  );
  return (
    <>
      {!describe.updateable && <ReadOnlyBanner kind={describe.label} />}
      {describe.updateable && isFixed && <PersonAccountBanner />}
      <Section title={describe.label}>
        <RecordFields {...props} describe={shown} />
      </Section>
    </>
  );
}
