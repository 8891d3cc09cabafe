import { CAST } from '@/dev/cast';
import { ACCOUNT } from '@/dev/org/describe/account';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import type { Rows, Values } from '@/dev/org/rows';
import { COUNTRIES, type Country } from '@/dev/org/seed/countries';
import { plant } from '@/dev/org/seed/plant';
import { Random } from '@/dev/org/seed/random';
import { spell } from '@/dev/org/seed/spelling';
import { JONAS, PRIYA } from '@/dev/org/users';

const PEOPLE = 300;
const SEED = 20_261_121;

/** Plants some 300 people, two thirds Contacts and the rest Leads, the same ones each time. */
export function plantCrowd(rows: Rows): void {
  const random = new Random(SEED);
  const taken = new Set(CAST.flatMap(({ shownNumber }) => tail(shownNumber ?? '')));
  for (let n = 0; n < PEOPLE; n += 1) {
    const country = COUNTRIES[n % COUNTRIES.length] ?? COUNTRIES[0];
    plantPerson(rows, random, country, n, taken);
  }
}

function plantPerson(
  rows: Rows,
  random: Random,
  country: Country,
  n: number,
  taken: Set<string>,
): void {
  const first = random.pick(country.first);
  const last = random.pick(country.last);
  const city = random.pick(country.cities);
  const company = `${city} ${random.pick(country.company)}`;
  const number = () => spell(random, country, freeNumber(random, country, taken));
  const person: Values = {
    FirstName: first,
    LastName: last,
    Title: random.pick(['Buyer', 'Dispatcher', 'Planner', 'Owner', 'Quality Manager', 'Driver']),
    Email: random.below(5) === 0 ? null : `person${n}@${country.code}.threadside.example`,
    LeadSource: random.pick(['Web', 'Phone Inquiry', 'Partner Referral', 'Trade Fair']),
    OwnerId: random.pick([PRIYA.id, JONAS.id]),
  };
  const ageDays = 3 + random.below(900);
  if (n % 3 === 2) {
    const own = { Company: company, City: city, Country: country.name };
    plant(
      rows,
      LEAD,
      { ...person, ...own, [random.pick(['Phone', 'MobilePhone'])]: number() },
      ageDays,
    );
    return;
  }
  const account = plant(
    rows,
    ACCOUNT,
    { Name: company, BillingCity: city, BillingCountry: country.name, OwnerId: JONAS.id },
    ageDays + 30,
  );
  plant(
    rows,
    CONTACT,
    {
      ...person,
      AccountId: account.id,
      MailingCity: city,
      MailingCountry: country.name,
      [random.pick(['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone', 'WhatsApp__c'])]: number(),
    },
    ageDays,
  );
}

/** A national number that nobody has, the cast least of all. */
function freeNumber(random: Random, country: Country, taken: Set<string>): string {
  for (;;) {
    const pattern = random.pick(country.numbers);
    const number = pattern.replace(/x/g, () => random.digits(1));
    const [key = ''] = tail(number);
    if (!taken.has(key)) {
      taken.add(key);
      return number;
    }
  }
}

/** The last seven digits: who differs in them has another number, however it is spelled. */
function tail(number: string): readonly string[] {
  const digits = number.replace(/\D/g, '');
  return digits === '' ? [] : [digits.slice(-7)];
}
