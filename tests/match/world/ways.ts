import type { Random } from '@/tests/match/random';

/** Digits cut into groups as people do it by ear: two to four at a time. */
export function grouped(digits: string, mark: string, random: Random): string {
  const groups: string[] = [];
  for (let rest = digits; rest !== ''; ) {
    const size = rest.length <= 4 ? rest.length : 2 + random.below(2);
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return groups.join(mark);
}

const ZEROS = ['٠', '۰', '०', '০', '๐', '０', '੦', '૦', '௦', '೦', '၀', '០', '໐', '༠', '߀'];
const INVISIBLE =
  '\u200b \u200c \u200d \u200e \u200f \u202a \u202c \u2066 \u2068 \u2069 \u2060 \ufeff \u00ad \u061c'.split(
    ' ',
  );
const SPACES = '\u00a0 \u2007 \u2009 \u200a \u202f \u3000 \t'.split(/ /);
const DASHES = [...'‐‑‒–—―−－﹣ー'];
const SLASHES = ['/', ' / ', '⁄', '／'];
// biome-ignore format: a list, read in lines
const LABELS = [
  'Tel. ', 'Tel:', 'T: ', 'Mob ', 'mobile=', 'Cell: ', 'WhatsApp: ', 'WA ', 'Fon ', 'Handy: ', 'Tél. ',
  'Portable : ', 'móvil ', 'Celular: ', 'тел.: ', 'моб. ', 'тел ', 'هاتف ', 'واتساب: ', 'جوال ', 'טל׳ ',
  'फ़ोन: ', '手机：', '電話：', '携帯 ', '전화: ', 'โทร. ', 'τηλ. ', '☎ ', '📱', 'call ', 'new: ', '(m) ',
  '#', '=', '"', '“', '‘', '<', '[', '* ', '- ', '~', '~ ',
];
// biome-ignore format: a list, read in lines
const TAILS = [
  ' (WhatsApp)', ' WA', ' wife', ' (privat)', ' only after six', ' neu', ' - Ana', ' – office', '.', ';',
  ',', ' /', '?', ' ✅', ' 🌻', ' (old)', ' домашний', ' 自宅', ' العمل', ' *', '"', '”', '>', ' [m]', ' m',
  ' h', ' (2)', ' 24/7', ' 24h', ' (since 2019)', ' 2nd',
];
// biome-ignore format: a list, read in lines
const EXTENSIONS = [
  ' x12', 'x345', ' ext 7', ' ext. 101', ' Ext: 4', ', ext 22', ' extension 9', ' Extn 14', ';ext=99', ' #1347',
  '#12', ' ramal 398', ' R. 21', ' int. 22', ' interno 5', ' anexo 120', ' poste 14', ' доб. 7', ' доб 123',
  ' вн. 5', ' Durchwahl 33', ' DW 12', ' Apparat 4', ' wew. 12', ' wewn. 305', ' linka 12', ' dahili 14',
  ' داخلي 12', ' تحويلة 44', ' שלוחה 3', ' 内線12', ' 分机801', ' 转 801', ' 내선 12', ' ต่อ 12', ' toestel 8',
  ' anknytning 7', ' lokal 3', ' extensión 15', ' extensão 15', ',12', ',,12', 'p12', ' p 12', ' opt 2', ' (12)',
  ' (ext 12)', ' (x12)', ' [12]', ' / 12', ' - ext 12', ' εσωτ. 12', ' mellék 12', ' máy lẻ 12',
];
/** Signs at which a phone index begins a new number; the others leave only the first one to be found. */
// biome-ignore format: a list, read in lines
const CUTS = [
  ' / ', '/', ', ', ',', '; ', ';', ' & ', '&', ' | ', '|', ' or ', ' oder ', ' ou ', ' o ', ' y ', ' e ', ' и ', ' или ',
  ' أو ', ' و ', '，', '；', '／', ' and ', ' + ', ', Büro: ', ' (m), ', ' home, ', ' او ', ' und ', ' et ', ' # ',
];
const GAPS = ['、', '\n', ' \n ', '   ', ' - ', ' – ', ' · ', '\t', ' \\ ', '  '];

/** The same digits in another script, or full-width. */
function inScript(text: string, random: Random): string {
  const zero = random.pick(ZEROS).codePointAt(0) ?? 0;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The text with every printable ASCII sign at full width. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
  );
}

type Way = (text: string, random: Random) => string;

/** What may happen to a number however it is written: it stays the same number. */
export const WAYS: Readonly<Record<string, Way>> = {
  plain: (text) => text,
  'unicode-digits': inScript,
  'full-width': (text) => fullWidth(text),
  'rtl-mark': (text, random) => `${random.pick(INVISIBLE)}${text}${random.pick(INVISIBLE)}`,
  'invisible-inside': (text, random) =>
    text.replace(/(?<=\d)(?=\d)/g, () => (random.below(3) === 0 ? random.pick(INVISIBLE) : '')),
  nbsp: (text, random) => text.replace(/ /g, random.pick(SPACES)),
  'unicode-dash': (text, random) => text.replace(/[ -]/g, random.pick(DASHES)),
  'spaced-dash': (text) => text.replace(/(?<=\d) /g, ' - '),
  dots: (text) => text.replace(/(?<=\d)[ -]/g, '.'),
  'spaced-dots': (text) => text.replace(/(?<=\d) /g, '. '),
  dashes: (text) => text.replace(/(?<=\d) /g, '-'),
  underscores: (text) => text.replace(/(?<=\d) /g, '_'),
  'double-space': (text) => text.replace(/ /g, '  '),
  slash: (text, random) => text.replace(/(?<=\d) /, random.pick(SLASHES)),
  'text-around': (text, random) =>
    `${random.below(4) === 0 ? '' : random.pick(LABELS)}${text}${random.below(2) === 0 ? '' : random.pick(TAILS)}`,
  'leading-apostrophe': (text, random) =>
    `${random.pick(["'", '’', '‘', '`', '´', '=', '"', '′'])}${text}`,
  extension: (text, random) => `${text}${random.pick(EXTENSIONS)}`,
  'html-left-over': (text, random) =>
    random.pick([`<a href="tel:${text.replace(/ /g, '')}">`, `&nbsp;${text}`, `tel:${text}`]),
};

/** Two numbers in one field, either first where a search can find both. */
export function together(one: string, other: string, random: Random): string {
  if (random.below(3) === 0) return `${one}${random.pick(GAPS)}${other}`;
  const joint = random.pick(CUTS);
  return random.below(2) === 0 ? `${one}${joint}${other}` : `${other}${joint}${one}`;
}
