import { ACCOUNT } from '@/dev/org/describe/account';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import type { Rows } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';

/** Records that are hard to show: very long, right to left, full of markup, converted, nearly empty. */
export function plantOdd(rows: Rows): void {
  const longest = plant(rows, ACCOUNT, {
    Name: `Gesellschaft für temperaturgeführte ${'Binnenschifffahrts- und '.repeat(6)}Hafenlogistik mbH & Co. KGaA`,
  });
  plant(rows, CONTACT, {
    AccountId: longest.id,
    FirstName: 'Wolfeschlegelsteinhausenbergerdorff',
    LastName: 'von Hohenlohe-Schillingsfürst-Waldenburg-Bartenstein zu Langenburg-Öhring',
    Title:
      'Leiter der Abteilung für internationale Kühlketten, Sondertransporte und Zollangelegenheiten',
    Phone: '+49 30 23125 147',
    Email: 'hubert.von.hohenlohe-schillingsfuerst-waldenburg@hafenlogistik.example',
  });

  const gulf = plant(rows, ACCOUNT, { Name: 'Gulf Cold Stores FZE', BillingCity: 'دبي' });
  plant(rows, CONTACT, {
    AccountId: gulf.id,
    FirstName: 'عبد الرحمن بن خالد',
    LastName: 'الخطيب',
    Title: 'مدير المشتريات',
    MobilePhone: '+971 50 555 0123',
    Email: 'a.khatib@gulfcold.example',
    Preferred_Language__c: 'Arabic',
  });

  plant(rows, CONTACT, {
    FirstName: '<script>alert("x")</script>',
    LastName: 'O\'Brien "Bobby" \\ <img src=x onerror=alert(1)> & {{Sons}}',
    Title: '=HYPERLINK("https://evil.example";"Pay")',
    Phone: '+353 20 910 0147',
  });

  plant(rows, LEAD, {
    FirstName: 'Ottoline',
    LastName: 'Verhoeven',
    Company: 'Noordzee Vers Transport BV',
    MobilePhone: '+31 6 55500126',
    Status: 'Closed - Converted',
    IsConverted: true,
    ConvertedDate: '2026-05-04',
  });
  plant(rows, CONTACT, {
    LastName: 'Unbekannt',
    Description: 'Card found at the fair, no number.',
  });
}
