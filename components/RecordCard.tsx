import type { ComponentProps } from 'react';
import { RecordFields } from '@/components/RecordFields';
import { ReadOnlyBanner } from '@/components/states/Banners';
import { Section } from '@/components/ui/Section';

/** A record's fields under the name of its object. Mount it anew for each record. */
export function RecordCard(props: ComponentProps<typeof RecordFields>) {
  const { describe } = props;
  return (
    <>
      {!describe.updateable && <ReadOnlyBanner kind={describe.label} />}
      <Section title={describe.label}>
        <RecordFields {...props} />
      </Section>
    </>
  );
}
