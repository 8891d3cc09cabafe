import type { Random } from '@/tests/match/random';
import type { Maker } from '@/tests/match/special';

const area = (random: Random) => random.pick(['11', '21', '31', '41', '61', '71', '85', '92']);
const carrier = (random: Random) => random.pick(['15', '21', '31', '41', '14']);

/** Countries whose plan changed, or whose numbers carry a mark; every row's truth follows from that. */
export const PLAN_CHANGES: readonly Maker[] = [
  (random) => {
    const [code, rest] = [area(random), `${6 + random.below(4)}${random.digits(7)}`];
    const field = random.pick([
      `+55 ${code} ${rest}`,
      `(${code}) ${rest.slice(0, 4)}-${rest.slice(4)}`,
      `0${code} ${rest}`,
      `0${carrier(random)} ${code} ${rest}`,
      `55${code}${rest}`,
      `0xx${code} ${rest}`,
      `+55 (0${carrier(random)}) ${code} ${rest}`,
    ]);
    return { kind: 'br-ninth-digit', org: 'BR', field, chat: `+55${code}9${rest}`, match: true };
  },
  (random) => {
    const [code, rest] = [area(random), `${6 + random.below(4)}${random.digits(7)}`];
    const field = random.pick([
      `+55 ${code} 9${rest}`,
      `(${code}) 9${rest}`,
      `0**${code} 9${rest}`,
    ]);
    return { kind: 'br-old-chat', org: 'BR', field, chat: `+55${code}${rest}`, match: true };
  },
  (random) => {
    const [code, rest] = [area(random), `${2 + random.below(4)}${random.digits(7)}`];
    const field = random.pick([`+55 ${code} ${rest}`, `${code}${rest}`, `(0${code}) ${rest}`]);
    return { kind: 'br-land-line', org: 'BR', field, chat: `+55${code}9${rest}`, match: false };
  },
  (random) => {
    const national = `${random.pick(['55', '33', '81', '998', '229'])}${random.digits(8)}`.slice(
      0,
      10,
    );
    const field = random.pick([
      `+521${national}`,
      `+52 1 ${national}`,
      `52 1 ${national}`,
      `044 ${national}`,
      `045${national}`,
      `01 ${national}`,
      `+52 01 ${national}`,
      `+52 044 ${national}`,
      `00521${national}`,
      national,
    ]);
    const chat = random.pick([`+52${national}`, `+521${national}`]);
    return { kind: 'mx', org: 'MX', field, chat, match: true };
  },
  (random) => {
    const national = `33${random.digits(8)}`;
    const field = `+52 1 ${random.pick(['55', '81'])}${national.slice(2)}`;
    return { kind: 'mx-other-area', org: 'MX', field, chat: `+52${national}`, match: false };
  },
  (random) => {
    const [code, length] = random.pick([
      ['11', 8],
      ['261', 7],
      ['341', 7],
      ['2966', 6],
      ['3489', 6],
    ] as const);
    const local = `${4 + random.below(3)}${random.digits(length - 1)}`;
    const isHome = random.below(2) === 0;
    const abroad = [
      `+54 9 ${code} ${local}`,
      `+54 ${code} ${local}`,
      `+54 ${code} 15-${local}`,
      `+54 (0${code}) 15 ${local}`,
      `+54 9 ${code} 15 ${local}`,
      `0054 9 ${code} ${local}`,
    ];
    const home = [
      `54 9 ${code} ${local}`,
      `0${code} 15 ${local}`,
      `${code} 15 ${local}`,
      `(0${code}) ${local}`,
      `${code}${local}`,
      `9 ${code} ${local}`,
    ];
    const field = random.pick(isHome ? [...abroad, ...home] : abroad);
    const chat = random.pick([`+549${code}${local}`, `+54${code}${local}`]);
    return { kind: 'ar', org: isHome ? 'AR' : 'DE', field, chat, match: true };
  },
  (random) => {
    const old = random.pick([
      ['07', '07'],
      ['48', '07'],
      ['05', '05'],
      ['54', '05'],
      ['01', '01'],
      ['42', '01'],
    ] as const);
    const rest = random.digits(6);
    const [before, after] = [`${old[0]}${rest}`, `${old[1]}${old[0]}${rest}`];
    const spaced = before.replace(/(..)(?=.)/g, '$1 ');
    const isTurned = random.below(2) === 0;
    const field = isTurned
      ? random.pick([`+225${after}`, after, `00225 ${after}`, `225${after}`])
      : random.pick([`+225 ${spaced}`, spaced, `00225${before}`, before, `225 ${before}`]);
    return {
      kind: 'ci',
      org: 'CI',
      field,
      chat: isTurned ? `+225${before}` : `+225${after}`,
      match: true,
    };
  },
  (random) => {
    const old = `07${random.digits(6)}`;
    return { kind: 'ci-other-operator', org: 'CI', field: old, chat: `+22505${old}`, match: false };
  },
  (random) => {
    const local = `6${random.digits(7)}`;
    const field = random.pick([
      `02 ${local}`,
      `+39 02 ${local}`,
      `0039 02${local}`,
      `3902${local}`,
      `+39(02)${local}`,
    ]);
    return { kind: 'it-zero', org: 'IT', field, chat: `+3902${local}`, match: true };
  },
  (random) => {
    const local = `331${random.digits(6)}`;
    const [field, chat] = random.pick([
      [`0${local}`, `+39${local}`],
      [`+390${local}`, `+39${local}`],
      [local, `+390${local}`],
    ] as const);
    return { kind: 'it-zero-counts', org: 'IT', field, chat, match: false };
  },
];
