/** A chat's name cut into the fields a Lead keeps. `salutation` is as written (`Dr.`). */
export interface PersonName {
  readonly salutation: string | null;
  readonly first: string | null;
  readonly last: string;
}

/** Written before a name, with or without the dot. */
const SALUTATIONS = /^(?:dr|mr|mrs|ms|mx|prof|sr|sra|hr|fr|frau|herr|mme|m)\.$/i;

/** Small words that belong to the last name that follows them (van den Broek, de la Cruz, al Qadi). */
const PARTICLES = new Set(
  'van von der den de del della di da do dos das du la le el al ter ten zu zur bin ibn ben af av'.split(
    ' ',
  ),
);

/** Emoji with their joiners and modifiers, flags, symbols, control and direction marks. */
const ORNAMENTS =
  /(?:\u200D?\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\p{Cc}|[\uFE0F\u20E3\u200E\u200F\u202A-\u202E\u2066-\u2069])+/gu;

/**
 * Cuts a name as it stands in a chat into salutation, first and last name; null if nothing in it is a
 * letter. One word is a last name (the field that Salesforce asks for); `Last, First` is turned round.
 */
export function personName(chatName: string): PersonName | null {
  const clean = chatName
    .normalize('NFC')
    .replace(ORNAMENTS, ' ')
    .replace(/^[\s~]+|\s+$/g, '')
    .replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(clean)) return null;

  const turned = /^([^,]+),\s*([^,]+)$/.exec(clean);
  const words = (turned ? `${turned[2]} ${turned[1]}` : clean).split(' ');
  const [head = ''] = words;
  const salutation = words.length > 1 && SALUTATIONS.test(head) ? head : null;
  const names = salutation === null ? words : words.slice(1);
  if (names.length === 1) return { salutation, first: null, last: names[0] ?? clean };

  const particle = names.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  const cut = particle > 0 && particle < names.length - 1 ? particle : names.length - 1;
  return { salutation, first: names.slice(0, cut).join(' '), last: names.slice(cut).join(' ') };
}
