import { ACCOUNT } from '@/dev/org/describe/account';
import { CAMPAIGN } from '@/dev/org/describe/campaign';
import { CAMPAIGN_MEMBER } from '@/dev/org/describe/campaign-member';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import { WARRANTY } from '@/dev/org/describe/warranty';
import type { Row, Rows, Values } from '@/dev/org/rows';
import { plant } from '@/dev/org/seed/plant';
import { Random } from '@/dev/org/seed/random';
import {
  dayFromToday,
  plantCase,
  plantEvent,
  plantOpportunity,
  plantTask,
} from '@/dev/org/seed/work';

// Its own numbers: whoever is added here changes nobody's name or telephone.
const SEED = 20_261_122;

const GOODS = ['Fillets', 'Citrus', 'Vaccines', 'Flowers', 'Dairy', 'Berries'] as const;
const DEALS = ['reefer lane', 'cold storage', 'customs clearance', 'last mile'] as const;
/** What goes wrong, and the reason of the case. */
type Trouble = readonly [subject: string, reason: string];
const TROUBLE: readonly [Trouble, ...Trouble[]] = [
  ['Temperature alarm on the way', 'Temperature'],
  ['Late at the terminal', 'Delay'],
  ['Carton crushed', 'Damage'],
  ['Certificate of origin missing', 'Paperwork'],
];
const SUBJECTS = ['Call', 'WhatsApp conversation', 'Send quote', 'Follow up', 'Email'] as const;

/** Plants what is going on with most people of the crowd, the same each time. */
export function plantCrowdWork(rows: Rows): void {
  const random = new Random(SEED);
  const campaigns = plantCampaigns(rows);
  // The crowd has an address at this domain, or none; the cast has others.
  const isCrowd = ({ values }: Row) =>
    values.Email === null || String(values.Email).endsWith('.threadside.example');
  for (const account of rows.of(ACCOUNT).filter(({ values }) => values.Industry === undefined))
    account.values = { ...account.values, ...company(random) };
  for (const contact of rows.of(CONTACT).filter(isCrowd)) plantContactWork(rows, random, contact);
  for (const lead of rows.of(LEAD).filter(isCrowd)) {
    for (let n = random.below(4) - 1; n > 0; n -= 1) plantTask(rows, lead, ...task(random, null));
  }
  for (const person of [...rows.of(CONTACT), ...rows.of(LEAD)].filter(isCrowd)) {
    if (random.below(3) !== 0) continue;
    const key = person.shape === LEAD ? 'LeadId' : 'ContactId';
    const CampaignId = random.pick(campaigns).id;
    const Status = random.pick(['Sent', 'Sent', 'Responded']);
    plant(rows, CAMPAIGN_MEMBER, { CampaignId, [key]: person.id, Status }, 1 + random.below(60));
  }
}

/** What else is known of a company; of a good many nothing is. */
function company(random: Random): Values {
  if (random.below(4) === 0) return {};
  return {
    Type: random.pick(['Customer', 'Customer', 'Prospect', 'Partner']),
    Industry: random.pick(['Aquaculture', 'Agriculture', 'Retail', 'Pharma', 'Transport']),
    AnnualRevenue: (1 + random.below(400)) * 250_000,
    NumberOfEmployees: 3 + random.below(900),
    Service_Tier__c: random.pick(['Gold', 'Silver', 'Bronze']),
  };
}

function plantCampaigns(rows: Rows): readonly [Row, ...Row[]] {
  const campaign = (Name: string, values: Values) =>
    plant(rows, CAMPAIGN, { Name, IsActive: true, ...values }, 90);
  return [
    campaign('Cold chain fair, Hamburg', { Type: 'Conference', StartDate: dayFromToday(40) }),
    campaign('Winter lanes, mailing', { Type: 'Email', Status: 'In Progress' }),
    campaign('WhatsApp check-in, autumn', { Type: 'Messaging', Status: 'Completed' }),
  ];
}

function plantContactWork(rows: Rows, random: Random, contact: Row): void {
  const about: Row[] = [];
  for (let n = random.below(5) - 1; n > 0; n -= 1) about.push(deal(rows, random, contact));
  for (let n = random.below(4) - 1; n > 0; n -= 1) about.push(trouble(rows, random, contact));
  for (let n = random.below(6) - 1; n > 0; n -= 1)
    plantTask(rows, contact, ...task(random, about[random.below(4)] ?? null));
  if (random.below(5) === 0)
    plantEvent(rows, contact, { Subject: 'Meeting', Type: 'Meeting' }, random.below(60) - 30);
  if (random.below(6) === 0) {
    const Ends_On__c = dayFromToday(random.below(900) - 200);
    const Covers__c = random.pick(['Compressor', 'Sensors;Labour', 'Door seals']);
    const own = { Name: rows.newWarrantyNumber(), Contact__c: contact.id, Ends_On__c, Covers__c };
    plant(rows, WARRANTY, { ...own, Status__c: 'Active', Value__c: 500 + random.below(9000) });
  }
}

function deal(rows: Rows, random: Random, contact: Row): Row {
  const StageName = random.pick([
    'Qualification',
    'Needs Analysis',
    'Proposal/Price Quote',
    'Negotiation/Review',
    'Closed Won',
    'Closed Won',
    'Closed Lost',
  ]);
  const days = 1 + random.below(200);
  const values = {
    Name: `${random.pick(GOODS)}, ${random.pick(DEALS)}`,
    StageName,
    Amount: random.below(8) === 0 ? null : (2 + random.below(180)) * 500,
    CloseDate: dayFromToday(StageName.startsWith('Closed') ? -days : days),
    Type: random.pick(['Existing Business', 'New Business']),
  };
  const role = { Role: random.pick(['Decision Maker', 'Evaluator', 'Influencer']) };
  return plantOpportunity(rows, contact, values, role, days);
}

function trouble(rows: Rows, random: Random, contact: Row): Row {
  const [Subject, Reason] = random.pick(TROUBLE);
  const values = {
    Subject,
    Reason,
    Status: random.pick(['New', 'Working', 'Waiting on customer', 'Closed', 'Closed', 'Closed']),
    Priority: random.pick(['High', 'Medium', 'Medium', 'Low']),
    Origin: random.pick(['Phone', 'Email', 'WhatsApp', 'Messenger']),
  };
  return plantCase(rows, contact, values, 1 + random.below(300));
}

/** The values of a task and when it is due, in days from today. */
function task(random: Random, what: Row | null): readonly [Values, number] {
  const Subject = random.pick(SUBJECTS);
  const isDone = random.below(3) !== 0;
  const values = {
    Subject,
    Status: isDone ? 'Completed' : random.pick(['Not Started', 'In Progress']),
    Priority: random.pick(['Normal', 'Normal', 'High']),
    TaskSubtype: Subject === 'Call' ? 'Call' : 'Task',
    WhatId: what?.id ?? null,
  };
  return [values, isDone ? -random.below(200) : random.below(20) - 5];
}
