import { fileURLToPath } from 'node:url';
import {
  type CountryCode,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { Random } from '@/tests/match/random';
import { special } from '@/tests/match/special';
import { INTERNATIONAL, NATIONAL, SEPARATORS } from '@/tests/match/spellings';
import { emailPair } from '@/tests/match/world/emails';
import { worldRow } from '@/tests/match/world/world';

const COUNTRIES =
  'AE AR AT AU BD BE BG BJ BO BR BY CA CG CH CI CL CM CN CO CR CZ DE DK DO DZ EC EE EG ES ET FI FR GA GB GE GH GR GT HK HR HU ID IE IL IN IQ IR IT JM JO JP KE KR KW KZ LB LK LT LU LV MA MM MX MY MZ NG NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SN TH TN TR TW TZ UA UG US UY UZ VE VN ZA'.split(
    ' ',
  ) as CountryCode[]; // as the library spells countries; a wrong one throws in numberIn

interface CorpusRow {
  readonly id: string;
  readonly org: { readonly defaultCountry: string };
  readonly record: { readonly sobject: string; readonly fields: Record<string, string | null> };
  readonly chat: {
    readonly phone: string | null;
    readonly email: string | null;
    readonly name: string;
  };
  readonly match: boolean;
  readonly kind: string;
  readonly why: string;
}

/** A random valid mobile of a country: libphonenumber's example with new last digits. */
function numberIn(country: CountryCode, random: Random): PhoneNumber {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const example = examples[country];
    const kept = Math.max(2, example.length - random.pick([5, 6, 7]));
    const national = example.slice(0, kept) + random.digits(example.length - kept);
    const number = parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${national}`);
    if (number?.isValid() && number.country === country) return number;
  }
  throw new Error(`no number found in ${country}`);
}

/** Another number alike to the eye: never the same subscriber. */
function near(number: PhoneNumber, random: Random): string {
  const digits = number.number.slice(1);
  const code = number.countryCallingCode.length;
  const at = code + random.below(digits.length - code);
  switch (random.below(4)) {
    case 0:
      return `+${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1 + random.below(8)) % 10}`;
    case 1:
      return `+${digits.slice(0, at)}${(Number(digits[at]) + 1 + random.below(8)) % 10}${digits.slice(at + 1)}`;
    case 2:
      return `+${digits}${random.below(10)}`;
    default:
      return `+${digits.slice(0, -1)}`;
  }
}

function row(index: number, random: Random): CorpusRow {
  const country = random.pick(COUNTRIES);
  const isHome = random.below(2) === 0;
  const org = isHome ? country : random.pick(COUNTRIES);
  const number = numberIn(country, random);
  const spellings =
    getCountryCallingCode(org) === number.countryCallingCode && isHome
      ? { ...INTERNATIONAL, ...NATIONAL }
      : INTERNATIONAL;
  const [kind, spell] = random.pick(Object.entries(spellings));
  const written = spell(number, org, random);
  if (written === null) return row(index, random);
  const second = random.below(8) === 0 ? spell(numberIn(country, random), org, random) : null;
  const both = random.below(2) === 0 ? [written, second] : [second, written];
  const isTwo = second !== null && `${written}${second}`.length < 60;
  const field = isTwo ? both.join(random.pick(SEPARATORS)) : written;
  const match = random.below(3) > 0;
  const chat = match ? number.number : near(number, random);
  return {
    id: `g${index}`,
    org: { defaultCountry: org },
    record: {
      sobject: random.pick(['Contact', 'Lead']),
      fields: {
        FirstName: 'Ada',
        LastName: 'Example',
        ...(random.below(2) === 0 ? { Phone: field, MobilePhone: null } : { MobilePhone: field }),
      },
    },
    chat: { phone: chat, email: null, name: 'Ada' },
    match,
    kind: `${isTwo ? 'two-' : ''}${kind}`,
    why: `${number.number} in ${org} written as ${field}`,
  };
}

/** Digits of another country without plus, which may or may not be a number of the organisation's. */
function digitsOnly(index: number, random: Random): CorpusRow {
  const number = numberIn(random.pick(COUNTRIES), random);
  const org = random.pick(COUNTRIES);
  const digits = number.number.slice(1);
  if (getCountryCallingCode(org) === number.countryCallingCode) return digitsOnly(index, random);
  return {
    id: `g${index}`,
    org: { defaultCountry: org },
    record: { sobject: 'Contact', fields: { LastName: 'Example', Phone: digits } },
    chat: { phone: number.number, email: null, name: 'Ada' },
    match: !isDialable(digits, org),
    kind: 'foreign-digits-only',
    why: `${digits} in ${org}`,
  };
}

/** Whether digits are a land line or a mobile of the country: nobody keeps a voice mailbox as a contact. */
function isDialable(digits: string, org: CountryCode): boolean {
  const type = parsePhoneNumberFromString(digits, org)?.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE';
}

/** The national layout of another country without its code: the organisation's country is meant. */
function foreignNational(index: number, random: Random): CorpusRow {
  const number = numberIn(random.pick(COUNTRIES), random);
  const org = random.pick(COUNTRIES);
  if (getCountryCallingCode(org) === number.countryCallingCode)
    return foreignNational(index, random);
  return {
    id: `g${index}`,
    org: { defaultCountry: org },
    record: { sobject: 'Contact', fields: { LastName: 'Example', Phone: number.formatNational() } },
    chat: { phone: number.number, email: null, name: 'Ada' },
    match: false,
    kind: 'foreign-national',
    why: `${number.formatNational()} in ${org}`,
  };
}

function planRow(index: number, random: Random): CorpusRow {
  const { kind, org, field, chat, match } = random.pick([special, worldRow])(random);
  return {
    id: `g${index}`,
    org: { defaultCountry: org },
    record: { sobject: 'Contact', fields: { LastName: 'Example', Phone: field } },
    chat: { phone: chat, email: null, name: 'Ada' },
    match,
    kind,
    why: `${field} in ${org}`,
  };
}

/** Addresses alone, or beside phones that differ: one agreement is enough. */
function emailRow(index: number, random: Random): CorpusRow {
  const { kind, stored, chat, match } = emailPair(random);
  const [mine, other] = [`+4930${random.digits(8)}`, `+4989${random.digits(8)}`];
  const hasPhones = random.below(2) === 0;
  return {
    id: `g${index}`,
    org: { defaultCountry: random.pick(COUNTRIES) },
    record: {
      sobject: random.pick(['Contact', 'Lead']),
      fields: { LastName: 'Example', Email: stored, Phone: hasPhones ? mine : null },
    },
    chat: { phone: hasPhones ? other : null, email: chat, name: 'Ada' },
    match,
    kind: hasPhones ? `${kind} with other phones` : kind,
    why: `${chat} for ${stored}`,
  };
}

/** A corpus harder than the sample, in its form: the same seed gives the same rows. */
export function corpus(rows: number, seed: number): CorpusRow[] {
  const random = new Random(seed);
  return Array.from({ length: rows }, (_, index) => {
    const make = random.pick([
      row,
      row,
      row,
      planRow,
      planRow,
      planRow,
      digitsOnly,
      foreignNational,
      emailRow,
    ]);
    return make(index, random);
  });
}

/** `npx tsx tests/match/corpus.ts ROWS SEED > FILE` */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rows = '1500', seed = '1'] = process.argv.slice(2);
  for (const one of corpus(Number(rows), Number(seed))) console.log(JSON.stringify(one));
}
