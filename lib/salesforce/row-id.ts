const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a record id. A 15-character one gets its three check characters: each says
 * which of five characters are capitals. Anything else is given back as it is.
 */
export function longId(id: string): string {
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return id;
  const check = [0, 5, 10].map((start) => {
    const capitals = [...id.slice(start, start + 5)].map((one) => (/[A-Z]/.test(one) ? 1 : 0));
    return LETTERS[capitals.reduce<number>((sum, bit, place) => sum + bit * 2 ** place, 0)];
  });
  return id + check.join('');
}
