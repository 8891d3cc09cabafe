import { PhoneNumber } from 'libphonenumber-js/core';
import { PLANS } from '@/lib/matching/plan';

/** An E.164 number as people write it across borders: `+27 82 555 0147`. Text that is none stays. */
export function internationalPhone(e164: string): string {
  try {
    return new PhoneNumber(e164, PLANS).formatInternational();
  } catch {
    return e164;
  }
}

/** An E.164 number as people write it within its country: `082 555 0147`. Text that is none stays. */
export function nationalPhone(e164: string): string {
  try {
    return new PhoneNumber(e164, PLANS).formatNational();
  } catch {
    return e164;
  }
}
