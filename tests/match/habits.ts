import type { Maker } from '@/tests/match/special';

/** How people of a country write its numbers: trunk prefixes, codes with a zero, masks, slashes. */
export const HABITS: readonly Maker[] = [
  (random) => {
    const national = `9${random.pick(['03', '16', '25'])}${random.digits(7)}`.slice(0, 10);
    const field = random.pick([
      `8 ${national}`,
      `8(${national.slice(0, 3)})${national.slice(3)}`,
      `7${national}`,
      `+7 8 ${national}`,
      `+8 ${national}`,
      national,
      `+7(${national.slice(0, 3)}) ${national.slice(3)}`,
    ]);
    return { kind: 'ru', org: 'RU', field, chat: `+7${national}`, match: true };
  },
  (random) => {
    const national = `70${random.digits(7)}`;
    const field = random.pick([
      `06 70 ${national.slice(2)}`,
      `+36 (06) ${national}`,
      `+36 06 ${national}`,
      `0036${national}`,
      `06-70/${national.slice(2, 5)}-${national.slice(5)}`,
    ]);
    return { kind: 'hu', org: 'HU', field, chat: `+36${national}`, match: true };
  },
  (random) => {
    const national = `50${random.digits(7)}`;
    const field = random.pick([
      `+38 (050) ${national.slice(2)}`,
      `8 0${national}`,
      `8-050-${national.slice(2)}`,
      `0${national}`,
      `380${national}`,
      `+380 (0)${national}`,
    ]);
    return { kind: 'ua', org: 'UA', field, chat: `+380${national}`, match: true };
  },
  (random) => {
    const national = `29${random.digits(7)}`;
    const field = random.pick([
      `8 (029) ${national.slice(2)}`,
      `80${national}`,
      `+375 (29) ${national.slice(2)}`,
      `375${national}`,
      `029 ${national.slice(2)}`,
    ]);
    return { kind: 'by', org: 'BY', field, chat: `+375${national}`, match: true };
  },
  (random) => {
    const national = `1${random.pick(['31', '38', '59', '88'])}${random.digits(8)}`;
    const field = random.pick([
      national,
      `086 ${national}`,
      `86-${national}`,
      `0086${national}`,
      `+86 (0)${national}`,
    ]);
    return { kind: 'cn', org: 'CN', field, chat: `+86${national}`, match: true };
  },
  (random) => {
    const national = `171${random.digits(7)}`;
    const field = random.pick([
      `0171/${national.slice(3)}`,
      `+49 (0) 171 / ${national.slice(3)}`,
      `0049-171-${national.slice(3)}`,
      `(0171) ${national.slice(3)} (ab 18 Uhr)`,
      `+49·171·${national.slice(3)}`,
      `D2: 0171/${national.slice(3)}`,
    ]);
    return { kind: 'de', org: 'DE', field, chat: `+49${national}`, match: true };
  },
  (random) => {
    const national = `${random.pick(['212', '415', '713'])}555${random.digits(4)}`;
    const mask = `(${national.slice(0, 3)}) ${national.slice(3, 6)}-${national.slice(6)}`;
    const field = random.pick([
      mask,
      `1 ${mask}`,
      `+1${national}`,
      `001 ${national}`,
      `1.${national.slice(0, 3)}.${national.slice(3, 6)}.${national.slice(6)}`,
      `${mask} x12`,
      `${national}.0`,
      `'${national}`,
      `=+1${national}`,
    ]);
    return {
      kind: 'us',
      org: random.pick(['US', 'CA', 'DO', 'JM']),
      field,
      chat: `+1${national}`,
      match: true,
    };
  },
  (random) => {
    const local = `555${random.digits(4)}`;
    return {
      kind: 'us-local',
      org: random.pick(['US', 'BB', 'BS']),
      field: local,
      chat: `+1246${local}`,
      match: false,
    };
  },
];
