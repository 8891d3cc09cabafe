/**
 * How long Salesforce counts a text: a line break of a long text is two characters, for it is kept as CRLF.
 */
export function lengthInSalesforce(text: string): number {
  return text.replace(/\r\n?|\n/g, '\r\n').length;
}

/** The beginning of a text that fits into a field, not cut through a character of two units. */
export function cutToLength(text: string, most: number): string {
  let cut = text;
  // Each cut takes what is over; line breaks in what remains count double, so it may take some rounds.
  while (lengthInSalesforce(cut) > most) {
    const over = lengthInSalesforce(cut) - most;
    cut = cut.slice(0, Math.max(0, cut.length - Math.ceil(over / 2)));
  }
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}
