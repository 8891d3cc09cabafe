/**
 * Plans in which every old number has one new one, told by its first digits: how many digits stay, then
 * `old>new` beginnings of the national number. Both spellings live on in records.
 */
const RENUMBERED: Readonly<Record<string, readonly [rest: number, beginnings: string]>> = {
  // Chile, 2012: land lines of Santiago got a second 2 (Subtel).
  '56': [7, '2>22'],
  // Colombia, 2021: 60 before the area code of a land line (CRC resolution 5826).
  '57': [7, '1>601 2>602 4>604 5>605 6>606 7>607 8>608'],
  // Vietnam, 2018: eleven digits of a mobile became ten (Ministry of Information and Communications).
  '84': [
    7,
    '120>70 121>79 122>77 123>83 124>84 125>85 126>76 127>81 128>78 129>82 162>32 163>33 164>34 165>35 166>36 167>37 168>38 169>39 186>56 188>58 199>59',
  ],
  // Benin, 30 November 2024: 01 before all eight digits (ARCEP).
  '229': [8, '>01'],
  // Nigeria, 2024: 20 before the area code of a land line (NCC).
  '234': [8, '>20'],
  // Cameroon, 2014: eight digits became nine (ART).
  '237': [7, '2>22 3>23 5>65 7>67 9>69'],
  // Gabon, 2019: the zero became the operator's digit (ARCEP).
  '241': [6, '01>11 02>62 04>74 05>65 06>66 07>77'],
  // San Marino: callers from Italy dial its area code, 0549, others may leave it out.
  '378': [6, '>0549'],
  // Ecuador, 2012: a 9 before the eight digits of a mobile (Supertel).
  '593': [7, '8>98 9>99'],
};

/** Whether a plan changed so, by calling code. */
export function isRenumbered(code: string): boolean {
  return Object.hasOwn(RENUMBERED, code);
}

/** National digits under today's plan; those that are of today's stay. */
export function renumbered(code: string, national: string): string {
  const pair = pairs(code).find(({ before, rest }) => isMade(national, before, rest));
  return pair === undefined ? national : `${pair.now}${national.slice(pair.before.length)}`;
}

/** The national digits that a number of today's plan had before; none if it had none. */
export function numbersBefore(code: string, national: string): string[] {
  return pairs(code)
    .filter(({ now, rest }) => isMade(national, now, rest))
    .map(({ before, now }) => `${before}${national.slice(now.length)}`);
}

interface Pair {
  readonly before: string;
  readonly now: string;
  readonly rest: number;
}

function pairs(code: string): Pair[] {
  const [rest, beginnings] = RENUMBERED[code] ?? [0, ''];
  return beginnings
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [before = '', now = ''] = pair.split('>');
      return { before, now, rest };
    });
}

function isMade(national: string, beginning: string, rest: number): boolean {
  return national.length === beginning.length + rest && national.startsWith(beginning);
}
