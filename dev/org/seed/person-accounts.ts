import { ACCOUNT } from '@/dev/org/describe/account';
import type { Rows, Values } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';

/** People who are accounts themselves; planted when person accounts are switched on. */
const PEOPLE: readonly Values[] = [
  {
    FirstName: 'Maja',
    LastName: 'Lindqvist',
    PersonMobilePhone: '+46 70 174 06 11',
    PersonEmail: 'maja.lindqvist@hemma.example',
    PersonMailingCity: 'Göteborg',
    PersonMailingCountry: 'Sweden',
  },
  {
    FirstName: 'Tadhg',
    LastName: 'Ó Briain',
    PersonHomePhone: '+353 20 910 0118',
    PersonTitle: 'Collector of old lorries',
  },
  { LastName: 'Halloran', WhatsApp__pc: '+1 202 555 0164', Next_Step__pc: 'Quote for the move' },
];

/** Plants them, unless they are there. */
export function plantPersonAccounts(rows: Rows): void {
  if (rows.of(ACCOUNT).some(({ values }) => values.IsPersonAccount === true)) return;
  for (const values of PEOPLE) {
    const Name = [values.FirstName, values.LastName].filter(Boolean).join(' ');
    plant(rows, ACCOUNT, { ...values, Name, IsPersonAccount: true }, 200);
  }
}
