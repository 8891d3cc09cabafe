import type { InputHTMLAttributes } from 'react';
import type { RowField } from '@/components/field-types';
import { TextInput } from '@/components/ui/TextInput';
import { userLocale } from '@/lib/i18n/language';

/** A number as the user writes it, with its currency or percent sign at the end of the box. */
export function NumberInput({
  unit,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { unit: RowField['unit']; wrong: boolean }) {
  const sign = signOf(unit);
  if (sign === null) return <TextInput {...rest} inputMode="decimal" dir="ltr" />;
  return (
    <span className="relative block">
      <TextInput
        {...rest}
        inputMode="decimal"
        dir="ltr"
        className={`${rest.className ?? 'min-h-8'} pe-10!`}
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 inset-e-2 grid place-items-center text-text-2"
      >
        {sign}
      </span>
    </span>
  );
}

function signOf(unit: RowField['unit']): string | null {
  if (unit === undefined) return null;
  if (unit.is === 'percent') return '%';
  if (unit.currency === null) return null;
  const parts = new Intl.NumberFormat(userLocale(), {
    style: 'currency',
    currency: unit.currency,
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? unit.currency;
}
