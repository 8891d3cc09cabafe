import { ACCOUNT } from '@/dev/org/describe/account';
import { CASE } from '@/dev/org/describe/case';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import type { Row, Rows, Values } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';
import { JONAS } from '@/dev/org/users';

/**
 * What the org holds about the people whom the stand-in inboxes chat with (`dev/cast.ts`). Nobody has
 * the numbers of Thabo Mokoena and of the unsaved chat: those are there to be captured.
 */
export function plantCast(rows: Rows): void {
  const account = (name: string, values: Values = {}) =>
    plant(rows, ACCOUNT, { Name: name, Type: 'Customer', OwnerId: JONAS.id, ...values }, 400);
  const contact = (of: Row | null, values: Values, ageDays?: number) =>
    plant(rows, CONTACT, { AccountId: of?.id ?? null, ...values }, ageDays);

  const nordlys = account('Nordlys Havbruk AS', {
    Industry: 'Aquaculture',
    BillingStreet: 'Strandgata 18',
    BillingCity: 'Tromsø',
    BillingPostalCode: '9008',
    BillingCountry: 'Norway',
    Phone: '+47 77 60 01 00',
    Website: 'https://nordlys.example',
    AnnualRevenue: 480_000_000,
    NumberOfEmployees: 212,
    Service_Tier__c: 'Gold',
  });
  const ingrid = contact(nordlys, {
    FirstName: 'Ingrid',
    LastName: 'Solheim-Andreassen',
    Title: 'Head of Procurement',
    MobilePhone: '+47 912 34 567',
    Email: 'ingrid.solheim@nordlys.example',
    LeadSource: 'Trade Fair',
    Next_Step__c: 'Send revised lane rates for Tromsø before Friday',
    Preferred_Language__c: 'Norwegian',
    Interests__c: 'Reefer;Customs clearance',
    Key_Account__c: true,
    Review_Date__c: '2027-01-15',
    Credit_Limit__c: 250_000,
    Description: 'Prefers calls before 10:00.\r\nSigns for loads over 20 t herself.',
    MailingStreet: 'Strandgata 18',
    MailingCity: 'Tromsø',
    MailingPostalCode: '9008',
    MailingCountry: 'Norway',
  });
  plant(
    rows,
    CASE,
    {
      CaseNumber: rows.newCaseNumber(),
      Subject: 'Pallet temperature alarm, lane 4',
      Status: 'Waiting on customer',
      Priority: 'High',
      Origin: 'Phone',
      ContactId: ingrid.id,
      AccountId: nordlys.id,
    },
    2,
  );

  // Four people reach the same phone: one number, three fields, four spellings.
  const whitmore = account('Whitmore & Daughters Ltd', { BillingCountry: 'United Kingdom' });
  const north = account('Whitmore & Daughters Ltd (Northern Distribution Centre)', {
    ParentId: whitmore.id,
  });
  contact(
    whitmore,
    {
      FirstName: 'Adaeze',
      LastName: 'Okonkwo-Whitmore',
      Salutation: 'Dr.',
      Title: 'Facilities Director',
      MobilePhone: '+44 7700 900142',
      Email: 'adaeze@whitmore.example',
    },
    1,
  );
  contact(
    north,
    {
      FirstName: 'Bartholomew',
      LastName: 'Featherstonehaugh-Cholmondeley',
      Title: 'Site Manager',
      OtherPhone: '+44 (7700) 900-142',
      Email: 'b.fc@whitmore.example',
    },
    254,
  );
  plant(
    rows,
    LEAD,
    {
      FirstName: 'A.',
      LastName: 'Okonkwo',
      Company: 'Whitmore',
      Phone: '44 7700 900142',
      OwnerId: JONAS.id,
      LeadSource: 'Web',
    },
    700,
  );
  contact(whitmore, { LastName: 'Front desk', Phone: '00447700900142' }, 1000);

  const irmaos = account('Construtora Três Irmãos Engenharia e Participações Ltda', {
    BillingCity: 'Manaus',
    BillingCountry: 'Brazil',
  });
  contact(irmaos, {
    FirstName: 'Maria Aparecida',
    LastName: 'Gonçalves de Albuquerque Cavalcanti',
    Title: 'Coordenadora de Suprimentos',
    // Written before Brazil put a nine in front of its mobile numbers.
    MobilePhone: '+55 92 8160-3300',
    Email: 'cidinha@tresirmaos.example',
    Preferred_Language__c: 'Portuguese',
  });

  const karoo = account('Karoo Citrus Exporters', { BillingCountry: 'South Africa' });
  contact(karoo, {
    FirstName: 'Lindiwe',
    LastName: 'Khumalo',
    Title: 'Quality Lead',
    MobilePhone: '+27 71 555 0188',
    Email: 'lindiwe@karoocitrus.example',
  });

  const jysk = account('Jysk Fragt A/S', { Industry: 'Transport', BillingCountry: 'Denmark' });
  contact(jysk, { FirstName: 'Søren', LastName: 'Kjær', Title: 'Driver', Phone: '75 55 01 42' });
  plant(rows, LEAD, {
    FirstName: 'Søren',
    LastName: 'Damgaard-Holm',
    Company: 'Vadehav Skaldyr ApS',
    Phone: '+45 75 55 01 88',
    Email: 'sdh@vadehav.example',
  });
  plant(rows, LEAD, {
    FirstName: 'Hyun-woo',
    LastName: 'Baek',
    Company: 'Hanbit Cold Chain Co., Ltd.',
    Phone: '+82 2-555-0170',
    Status: 'Working - Contacted',
    Rating: 'Warm',
    Interest__c: 'Reefer containers, Busan–Rotterdam',
  });
}
