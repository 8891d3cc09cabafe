/**
 * How search reads names, e-mail addresses and other texts: whole tokens, cut at anything that is
 * neither letter nor digit and where letters and digits meet; case does not count, accents do.
 */
export function textTokens(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(TOKENS) ?? [];
}

const TOKENS = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * Reads a term of FIND for such texts, as patterns of tokens. `*` in a token stands for any characters,
 * `?` for one, of the same kind (letters or digits) as the token holds.
 */
export function readTextTerm(term: string): readonly RegExp[] {
  return (term.normalize('NFC').toLowerCase().match(TERM_TOKENS) ?? []).map(tokenPattern);
}

/** Whether the tokens of a term stand side by side among those of a text. */
export function findsText(term: readonly RegExp[], tokens: readonly string[]): boolean {
  if (term.length === 0) return false;
  return tokens.some((_, start) =>
    term.every((pattern, at) => pattern.test(tokens[start + at] ?? '')),
  );
}

const TERM_TOKENS = /[\p{L}\p{M}][\p{L}\p{M}*?]*|\p{N}[\p{N}*?]*/gu;

function tokenPattern(token: string): RegExp {
  const kind = /^\p{N}/u.test(token) ? '\\p{N}' : '[\\p{L}\\p{M}]';
  const source = token.replace(/\*/g, `${kind}*`).replace(/\?/g, kind);
  return new RegExp(`^${source}$`, 'u');
}
