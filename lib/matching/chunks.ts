import { digitsOf, fold } from '@/lib/matching/fold';

/** A stretch of text that may be one number. */
export interface Chunk {
  readonly text: string;
  /** Its digits, as written. */
  readonly digits: string;
  /** Whether a plus stood before them, or the text is a link that always holds a full number. */
  readonly plus: boolean;
  /** The digits without a bracketed zero, `+44 (0)20`; null if there is none. */
  readonly withoutBracketZero: string | null;
}

/** Fewer are a short code or an extension; more are no two numbers, even with prefixes dialled. */
const FEWEST_DIGITS = 6;
/** Two numbers side by side are whole ones. */
const FEWEST_OF_TWO = 7;
const MOST_DIGITS = 36;
/** A field holds 40 characters, so more parts than this are no numbers. */
const MOST_PARTS = 8;

const ADDRESSES_WITHOUT_NUMBER = /[\d-]+@(?:lid|g\.us|broadcast|newsletter)\b/gi;
const ADDRESSES = /(\d+)@(?:c\.us|s\.whatsapp\.net)\b/gi;
const LINKS = /(?:wa\.me\/|[?&](?:phone|number)=)(?:\+|%2b)?(?=\d)/gi;
/** When someone answers, or which phone it is: `24/7`, `24h`, `9-17 Uhr`, `2nd`. */
const ASIDE =
  /(^| )(?:24 ?[/x] ?7|(?:24|\d\d? ?- ?\d\d?) ?(?:h|hs|hrs|hours|uhr)|\d\d?(?:hrs|uhr|[ap]m)|1st|2nd|3rd|[4-9]th)(?![\p{L}\d])/giu;
const CARRIER_PLACEHOLDER = /\b(\+?\d{0,3} ?\(?0)[ -]?xx(?=[ ()-]*\d)/gi;
const SCIENTIFIC = /(\d)[.,](\d+) ?e ?\+? ?(\d{1,2})(?!\d)/gi;
const DECIMAL = /(\d{6,})(?:\.0+(?![.-]?\d)|,0+(?![.,-]?\d))/g;
/** What never stands inside a number: letters, symbols but the plus, and signs that begin something else. */
const HARD_CUT = /(?:[^\d +\p{P}`´~^]|[&;#:@%!?])+/u;
/** What may stand inside a number or between two; after seven digits, a bracket or star begins something else. */
const SOFT_CUT = /(?=[/,،、•·\\])|(?<=(?:\d\D*){7})(?=[([*])/u;

/**
 * The stretches of a text that may be numbers, each as a person may have meant it: the parts between
 * signs that can both join and divide are given together and alone.
 */
export function chunksOf(text: string): Chunk[] {
  return tidied(text)
    .split(HARD_CUT)
    .flatMap((stretch) => stretch.split(/(?=\+)/))
    .flatMap(runs)
    .map(toChunk)
    .filter(({ digits }) => digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS);
}

/**
 * The ways to see two numbers with nothing but a gap between them in a chunk, `0664 124637 0664 048674`,
 * the widest gap first, a dash in it included.
 */
export function halvesOf({ text, digits }: Chunk): (readonly [Chunk, Chunk])[] {
  if (digits.length < 2 * FEWEST_OF_TWO) return [];
  const gaps = [...text.matchAll(/ +(?:- +)?/g)].toSorted(
    (one, two) => two[0].length - one[0].length,
  );
  return gaps
    .map(({ index }) => index)
    .map((gap) => [toChunk(text.slice(0, gap)), toChunk(text.slice(gap))] as const)
    .filter((halves) => halves.every((half) => half.digits.length >= FEWEST_OF_TWO));
}

function tidied(text: string): string {
  // A tab stands between two cells, and so between two numbers.
  return fold(text.replaceAll('\t', '   '))
    .replace(ADDRESSES_WITHOUT_NUMBER, ' ; ')
    .replace(ADDRESSES, ' +$1 ')
    .replace(ASIDE, '$1;')
    .replace(LINKS, ' ; +')
    .replace(CARRIER_PLACEHOLDER, '$1 ')
    .replace(SCIENTIFIC, whole)
    .replace(DECIMAL, '$1')
    .replace(PLUS_BETWEEN, '$1 ; ')
    .replace(PLUS_BEHIND, '$1 +$2');
}

/** `0171 1234567 + 030 1234567`: no number begins so. */
const PLUS_BETWEEN = /(\d\)?) +\+ +(?=[\d(])/g;
/** Text from right to left may carry a number's plus at its end: `971501402171+`. */
const PLUS_BEHIND = /(^|[^+\d ()-])( *\d[\d ()-]*)(?<! )\+(?= *(?:$|[^\d (]))/g;

/** `4.41134960920E+11` with every digit kept is 441134960920; with digits lost it is nothing. */
function whole(_match: string, first: string, rest: string, exponent: string): string {
  return rest.length === Number(exponent) ? ` ; ${first}${rest} ; ` : ' ; ';
}

function runs(stretch: string): string[] {
  const parts = stretch.split(SOFT_CUT).filter((part) => /\d/.test(part));
  if (parts.length > MOST_PARTS) return [];
  return parts.flatMap((_, first) =>
    parts.slice(first).map((_, more) => parts.slice(first, first + more + 1).join('')),
  );
}

function toChunk(text: string): Chunk {
  const bracketZero = /^(.*\d.*?)[([] ?0 ?[)\]](.*)$/s.exec(text);
  return {
    text: text.trim(),
    digits: digitsOf(text),
    plus: text.includes('+'),
    withoutBracketZero:
      bracketZero === null ? null : digitsOf(`${bracketZero[1] ?? ''}${bracketZero[2] ?? ''}`),
  };
}
