/**
 * Access tokens (`00D…!…`), refresh tokens (`5Aep…`) and what a header or a form carries them as.
 * Salesforce treats tokens as opaque, so this is a second fence; the first is that no token is put in.
 */
const TOKENS =
  /00D\w*![\w.+/=-]+|\b5Aep[\w.+/=-]{8,}|\bBearer\s+\S+|\b(?:access|refresh)_token["']?\s*[=:]\s*["']?[^\s"'&]+/g;

/** Gives `text` with whatever looks like a token replaced. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '[token]');
}
