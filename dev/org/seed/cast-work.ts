import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import type { ObjectShape } from '@/dev/org/describe/shape';
import type { Row, Rows } from '@/dev/org/rows';
import {
  dayFromToday,
  plantCase,
  plantEvent,
  plantOpportunity,
  plantTask,
} from '@/dev/org/seed/work';

/** What is going on with the people of the cast, and with one of the names that are hard to show. */
export function plantCastWork(rows: Rows): void {
  plantIngrid(rows, named(rows, CONTACT, 'Solheim-Andreassen'));
  const cidinha = named(rows, CONTACT, 'Gonçalves de Albuquerque Cavalcanti');
  plantOpportunity(
    rows,
    cidinha,
    {
      Name: 'Manaus–Santos, temperature-controlled, 12 months',
      StageName: 'Negotiation/Review',
      Amount: 1_250_000,
      CloseDate: dayFromToday(18),
      Lane__c: 'Atlantic',
    },
    { Role: 'Decision Maker' },
    60,
  );
  const khatib = named(rows, CONTACT, 'الخطيب');
  plantOpportunity(
    rows,
    khatib,
    {
      Name: 'تجديد عقد التبريد ٢٠٢٧',
      StageName: 'Proposal/Price Quote',
      Amount: 220_000,
      CloseDate: dayFromToday(21),
    },
    { Role: 'Economic Buyer' },
    50,
  );
  plantCase(
    rows,
    khatib,
    {
      Subject: 'تأخر شحنة ميناء جبل علي',
      Status: 'Waiting on customer',
      Priority: 'High',
      Origin: 'WhatsApp',
    },
    2,
  );
  const baek = named(rows, LEAD, 'Baek');
  plantTask(
    rows,
    baek,
    { Subject: 'Messenger conversation, 6 messages', Status: 'Completed' },
    -18,
  );
  plantTask(rows, baek, { Subject: 'Rates for Q1', Status: 'Completed' }, -23);
}

/** Two open opportunities of four, one open case of seven, and what was talked about. */
function plantIngrid(rows: Rows, ingrid: Row): void {
  const renewal = plantOpportunity(
    rows,
    ingrid,
    {
      Name: 'Cold-chain renewal 2027',
      StageName: 'Proposal/Price Quote',
      Amount: 184_000,
      CloseDate: dayFromToday(21),
      Type: 'Existing Business',
      NextStep: 'Price for lane 4 from the hub',
      Lane__c: 'Nordic',
    },
    { Role: 'Decision Maker' },
    45,
  );
  const others = [
    ['Extra reefer capacity, spring', 'Qualification', 36_500, 70, 12],
    ['Cold-chain contract 2026', 'Closed Won', 171_000, -330, 330],
    ['Bonded storage, Tromsø', 'Closed Lost', 58_000, -120, 120],
  ] as const;
  for (const [Name, StageName, Amount, days, age] of others) {
    const values = { Name, StageName, Amount, CloseDate: dayFromToday(days) };
    plantOpportunity(rows, ingrid, values, { Role: 'Decision Maker' }, age);
  }
  const closed = [
    ['00014102', 'Seal damaged on arrival', 'Damage', 64],
    ['00013847', 'Customs papers missing', 'Paperwork', 118],
    ['00013392', 'Truck four hours late at the hub', 'Delay', 171],
    ['00012968', 'Pallet temperature alarm, lane 2', 'Temperature', 233],
    ['00012411', 'Invoice with the wrong address', 'Paperwork', 302],
    ['00011874', 'Two pallets short', 'Other', 371],
  ] as const;
  for (const [CaseNumber, Subject, Reason, age] of closed) {
    const values = { CaseNumber, Subject, Reason, Status: 'Closed', Origin: 'Email' };
    plantCase(rows, ingrid, values, age);
  }
  const done = { Status: 'Completed', WhatId: renewal.id };
  plantTask(rows, ingrid, { ...done, Subject: 'WhatsApp conversation, 11 messages' }, -3);
  const call = { TaskSubtype: 'Call', CallType: 'Outbound', CallDurationInSeconds: 540 };
  plantTask(rows, ingrid, { ...done, ...call, Subject: 'Call: renewal terms' }, -10);
  plantTask(rows, ingrid, { Subject: 'Prepare lane rates', Priority: 'High' }, 3);
  plantEvent(rows, ingrid, { Subject: 'Visit to the Tromsø hub', Location: 'Tromsø' }, 12);
}

function named(rows: Rows, shape: ObjectShape, lastName: string): Row {
  const row = rows.of(shape).find(({ values }) => values.LastName === lastName);
  if (row === undefined) throw new Error(`nobody is called ${lastName}`);
  return row;
}
