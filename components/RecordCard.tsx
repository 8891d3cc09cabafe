import { type ComponentProps, useMemo } from 'react';
import { RecordFields } from '@/components/RecordFields';
import { PersonAccountBanner, ReadOnlyBanner } from '@/components/states/Banners';
import { Section } from '@/components/ui/Section';
import { isOfPersonAccount } from '@/lib/salesforce/card';

/** A record's fields under the name of its object. Mount it anew for each record. */
export function RecordCard({
  canLog = false,
  ...props
}: ComponentProps<typeof RecordFields> & {
  /** Whether the conversation may be logged here: so it is said where nothing can be changed. */
  readonly canLog?: boolean;
}) {
  const { describe, record } = props;
  const isFixed = isOfPersonAccount(record);
  const shown = useMemo(
    () => (isFixed ? { ...describe, updateable: false } : describe),
    [isFixed, describe],
  );
  return (
    <>
      {!describe.updateable && <ReadOnlyBanner kind={describe.label} canLog={canLog} />}
      {describe.updateable && isFixed && <PersonAccountBanner />}
      <Section title={describe.label}>
        <RecordFields {...props} describe={shown} />
      </Section>
    </>
  );
}
