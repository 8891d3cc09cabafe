import type { Random } from '@/tests/match/random';

/** An address on a record and one in a chat, and whether they are one. */
export interface EmailPair {
  readonly kind: string;
  readonly stored: string;
  readonly chat: string;
  readonly match: boolean;
}

const PEOPLE = ['ana.lima', "o'neill", 'j_smith', 'x-ray', 'lee+sales', 'd.müller', '张伟', 'a'];
const HOSTS = ['example.com', 'mail.example.org', 'sub.crm.example.net', 'xn--mller-kva.example'];

/** An address stored and stated in ways that mail programs and people write it, or one that is near. */
export function emailPair(random: Random): EmailPair {
  const [person, host] = [`${random.pick(PEOPLE)}${random.digits(3)}`, random.pick(HOSTS)];
  const address = `${person}@${host}`;
  const [name = '', tag = 'x'] = person.split('+');
  const space = random.pick([' ', '\u00a0', '\t', '\n', '\u200b', '\u2009', '\ufeff', '  ']);
  return random.pick<EmailPair>([
    { kind: 'email-exact', stored: address, chat: address, match: true },
    { kind: 'email-case', stored: address, chat: upper(address), match: true },
    { kind: 'email-case', stored: upper(address), chat: address, match: true },
    { kind: 'email-case', stored: `${person}@${host.toUpperCase()}`, chat: address, match: true },
    { kind: 'email-space', stored: address, chat: `${space}${address}${space}`, match: true },
    { kind: 'email-space', stored: ` ${address} `, chat: address, match: true },
    { kind: 'email-link', stored: address, chat: `mailto:${address}`, match: true },
    { kind: 'email-link', stored: address, chat: `MAILTO:${address}?subject=Hi`, match: true },
    { kind: 'email-name', stored: address, chat: `Ana Lima <${address}>`, match: true },
    { kind: 'email-name', stored: address, chat: `"Lima, Ana" <${upper(address)}>`, match: true },
    { kind: 'email-name', stored: address, chat: `<${address}>`, match: true },
    { kind: 'email-plus', stored: `${name}@${host}`, chat: `${name}+${tag}@${host}`, match: false },
    { kind: 'email-plus', stored: `${name}+1@${host}`, chat: `${name}+2@${host}`, match: false },
    { kind: 'email-near-miss', stored: address, chat: `${person}@${host}.example`, match: false },
    { kind: 'email-near-miss', stored: address, chat: `1${address}`, match: false },
    { kind: 'email-near-miss', stored: `b.${address}`, chat: `b${address}`, match: false },
    { kind: 'email-near-miss', stored: `b_${address}`, chat: `bx${address}`, match: false },
    { kind: 'email-near-miss', stored: `b%${address}`, chat: `bcd${address}`, match: false },
    { kind: 'email-near-miss', stored: address, chat: `${person}@www.${host}`, match: false },
    { kind: 'email-near-miss', stored: address, chat: `${person}'@${host}`, match: false },
    { kind: 'email-near-miss', stored: address, chat: person, match: false },
    { kind: 'email-near-miss', stored: address, chat: '', match: false },
  ]);
}

/** As a phone's keyboard or a database writes it: some letters, or all, as capitals. */
function upper(address: string): string {
  return address.replace(/[a-z]/g, (letter, at: number) =>
    at % 3 === 0 ? letter : letter.toUpperCase(),
  );
}
