import { RestError } from '@/dev/org/errors';

/** What stands in the braces of FIND. A term keeps its wildcards as `*` and `?`, escapes are undone. */
export type Find =
  /** Words side by side without an operator: `terms` one by one, `whole` all of them together. */
  | { readonly is: 'words'; readonly terms: readonly string[]; readonly whole: string }
  | { readonly is: 'and' | 'or'; readonly of: readonly Find[] }
  | { readonly is: 'and not'; readonly of: readonly [Find, Find] };

type Token = '(' | ')' | 'AND' | 'OR' | 'AND NOT' | { readonly term: string };

/** Characters that mean something in FIND and stand for themselves only behind a backslash. */
const RESERVED = '?&|!{}[]()^~*:\\"\'+-';

/**
 * Reads the text between the braces of FIND.
 * @throws RestError MALFORMED_SEARCH, or INVALID_SEARCH for a term of fewer than two characters
 */
export function parseFind(text: string): Find {
  const tokens = tokenize(text);
  const find = either(tokens);
  if (tokens.length > 0) throw malformed(`unexpected token: '${shown(tokens[0])}'`);
  return find;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // A phrase, a parenthesis, or a word: escaped characters, wildcards, all that is not reserved.
  const lexer = /\s+|"((?:\\.|[^"\\])*)"|([()])|((?:\\.|[*?]|[^\s?&|!{}[\]()^~*:\\"'+-])+)|(.)/gsu;
  for (const [, phrase, parenthesis, word, other] of text.matchAll(lexer)) {
    if (other !== undefined)
      throw malformed(`unexpected token: '${other}'. Reserved characters must be escaped.`);
    if (parenthesis === '(' || parenthesis === ')') tokens.push(parenthesis);
    if (phrase !== undefined) tokens.push({ term: literal(phrase) });
    if (word !== undefined) addWord(tokens, word);
  }
  return tokens;
}

function addWord(tokens: Token[], word: string): void {
  const before = tokens.at(-1);
  if (word === 'AND' || word === 'OR') tokens.push(word);
  else if (word === 'NOT' && before === 'AND') tokens[tokens.length - 1] = 'AND NOT';
  else {
    if (/^[*?]/.test(word)) throw malformed('A search term can not begin with a wildcard');
    tokens.push({ term: literal(word) });
  }
}

/** Undoes escapes. An escaped wildcard becomes a space: no token holds one. */
function literal(text: string): string {
  return text.replace(/\\(.)/gsu, (sequence, character: string) => {
    if (!RESERVED.includes(character)) throw malformed(`illegal escape: '${sequence}'`);
    return '*?'.includes(character) ? ' ' : character;
  });
}

function either(tokens: Token[]): Find {
  const all = [both(tokens)];
  while (tokens[0] === 'OR') {
    tokens.shift();
    all.push(both(tokens));
  }
  return single(all) ?? { is: 'or', of: all };
}

function both(tokens: Token[]): Find {
  let find = operand(tokens);
  for (
    let operator = tokens[0];
    operator === 'AND' || operator === 'AND NOT';
    operator = tokens[0]
  ) {
    tokens.shift();
    const next = operand(tokens);
    find =
      operator === 'AND' ? { is: 'and', of: [find, next] } : { is: 'and not', of: [find, next] };
  }
  return find;
}

function operand(tokens: Token[]): Find {
  if (tokens[0] === '(') {
    tokens.shift();
    const inner = either(tokens);
    if (tokens.shift() !== ')') throw malformed("unexpected token: '<EOF>'");
    return inner;
  }
  const terms: string[] = [];
  for (let token = tokens[0]; typeof token === 'object'; token = tokens[0]) {
    terms.push(token.term);
    tokens.shift();
  }
  if (terms.length === 0) throw malformed(`unexpected token: '${shown(tokens[0])}'`);
  const whole = terms.join(' ');
  if ([...whole.replace(/[^\p{L}\p{N}]/gu, '')].length < 2)
    throw new RestError('searchTooShort', {
      message: `search term must be longer than one character: ${whole}`,
    });
  return { is: 'words', terms, whole };
}

const single = (all: readonly Find[]) => (all.length === 1 ? all[0] : undefined);

function shown(token: Token | undefined): string {
  if (token === undefined) return '<EOF>';
  return typeof token === 'string' ? token : token.term;
}

const malformed = (message: string) => new RestError('malformedSearch', { message });
