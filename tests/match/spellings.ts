import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import type { Random } from '@/tests/match/random';

/** One way to type a number into a field: null where it does not apply to this number. */
type Spelling = (number: PhoneNumber, org: CountryCode, random: Random) => string | null;

const SCRIPTS = ['٠', '۰', '०', '๐', '০', '０'];
const LABELS = [
  'Tel: ',
  'Mobile ',
  'WhatsApp 2: ',
  'тел. ',
  'هاتف: ',
  'Móvil: ',
  '电话：',
  '2nd phone ',
  'Handy ',
];
const TAILS = [' (WhatsApp)', ' home', ' личный', ' (preferred)', ' – Ana', ' do not call'];
const EXTENSIONS = [
  ' ext. 12',
  ' x345',
  ' #1347',
  ' ramal 398',
  ' доб. 7',
  ' int 22',
  ';ext=99',
  ' poste 14',
];
const DASHES = ['‐', '‑', '–', '—', '−', '－'];
const SPACES = ['\u00a0', '\u2009', '\u202f', '\u3000', '  '];
const INVISIBLE = ['\u200e', '\u200f', '\u202a', '\u2068', '\u200b', '\ufeff', '\u00ad'];

function inScript(text: string, random: Random): string {
  const zero = random.pick(SCRIPTS).codePointAt(0) ?? 0;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** Spellings with the country code: they name the number in any organisation. */
export const INTERNATIONAL: Readonly<Record<string, Spelling>> = {
  e164: (number) => number.number,
  spaces: (number) => number.formatInternational(),
  dots: (number) => number.formatInternational().replace(/ /g, '.'),
  dashes: (number) => number.formatInternational().replace(/ /g, '-'),
  'slash-after-code': (number) => number.formatInternational().replace(' ', '/'),
  brackets: (number) => number.formatInternational().replace(/ (\d+)/, ' ($1)'),
  'code-in-brackets': (number) => number.formatInternational().replace(/^(\+\d+)/, '($1)'),
  nbsp: (number, _, random) => number.formatInternational().replace(/ /g, random.pick(SPACES)),
  'unicode-dash': (number, _, random) =>
    number.formatInternational().replace(/[ -]/g, random.pick(DASHES)),
  'unicode-digits': (number, _, random) => inScript(number.number, random),
  'rtl-mark': (number, _, random) =>
    `${random.pick(INVISIBLE)}${number.number}${random.pick(INVISIBLE)}`,
  'zero-width-inside': (number, _, random) =>
    number.number.replace(/(\d{4})/g, `$1${random.pick(INVISIBLE)}`),
  'full-width': (number) =>
    number.number.replace(/[+\d]/g, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
    ),
  apostrophe: (number) => `'${number.number}`,
  'intl-prefix-00': (number) => `00${number.number.slice(1)}`,
  'intl-prefix-00-spaced': (number) => `00 ${number.formatInternational().slice(1)}`,
  'intl-prefix-own': (number, org) => number.format('IDD', { fromCountry: org }) || null,
  'plus-00': (number) => `+00${number.number.slice(1)}`,
  uri: (number, _, random) =>
    random.pick([
      `tel:${number.number}`,
      `https://wa.me/${number.number.slice(1)}`,
      `wa.me/${number.number.slice(1)}`,
      `https://api.whatsapp.com/send?phone=${number.number.slice(1)}`,
      `${number.number.slice(1)}@c.us`,
    ]),
  label: (number, _, random) => `${random.pick(LABELS)}${number.formatInternational()}`,
  tail: (number, _, random) => `${number.formatInternational()}${random.pick(TAILS)}`,
  extension: (number, _, random) => `${number.formatInternational()}${random.pick(EXTENSIONS)}`,
  'plus-at-the-end': (number) => `${number.number.slice(1)}+`,
  'quoted-e164': (number) => `"${number.number}"`,
};

/** Spellings without it: they name the number only in an organisation of its own country. */
export const NATIONAL: Readonly<Record<string, Spelling>> = {
  national: (number) => number.formatNational(),
  'national-digits': (number) => number.formatNational().replace(/\D/g, ''),
  'trunk-lost': (number) => number.nationalNumber,
  'national-dots': (number) => number.formatNational().replace(/[ -]/g, '.'),
  'national-script': (number, _, random) => inScript(number.formatNational(), random),
  'national-label': (number, _, random) => `${random.pick(LABELS)}${number.formatNational()}`,
  'national-extension': (number, _, random) =>
    `${number.formatNational()}${random.pick(EXTENSIONS)}`,
  'national-tail': (number, _, random) => `${number.formatNational()}${random.pick(TAILS)}`,
  'national-float': (number) => `${number.nationalNumber}.0`,
  'code-without-plus': (number) => number.number.slice(1),
  'code-without-plus-spaced': (number) => number.formatInternational().slice(1),
  'code-without-plus-float': (number) => `${number.number.slice(1)}.0`,
  'national-nbsp': (number) => number.formatNational().replace(/ /g, '\u00a0'),
  'us-mask': (number) =>
    number.nationalNumber.length === 10
      ? number.nationalNumber.replace(/(\d{3})(\d{3})(\d{4})/, '($1) $2-$3')
      : null,
};

/** How people put two numbers into one field. */
export const SEPARATORS = [' / ', '/', ', ', '; ', ' & ', ' | ', ' or ', ' oder ', ' y '];
