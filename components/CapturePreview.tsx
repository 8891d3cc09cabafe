import type { PreviewValue } from '@/components/capture-types';
import { FactBox, FactRow } from '@/components/FieldList';
import { FromChat } from '@/components/FromChat';
import { Section } from '@/components/ui/Section';

/** What one click will save, in sight before it is pressed. `title` says what it is ("This Lead will be saved"). */
export function CapturePreview({
  title,
  values,
}: {
  title: string;
  values: readonly PreviewValue[];
}) {
  return (
    <Section title={title} end={values.some((one) => one.fromChat) && <ChatSignKey />}>
      <FactBox>
        {values.map(({ label, value, fromChat }) => (
          <FactRow key={label} label={label} end={fromChat && <SignInLine />}>
            <bdi>{value}</bdi>
          </FactRow>
        ))}
      </FactBox>
    </Section>
  );
}

/** What the sign stands for, told once. */
function ChatSignKey() {
  return (
    <span className="pe-2">
      <FromChat words />
    </span>
  );
}

function SignInLine() {
  return (
    <span className="pt-0.5">
      <FromChat />
    </span>
  );
}
