/** A record that a lookup points to: its 18-character id, and what it is called. */
export interface Pick {
  readonly id: string;
  readonly name: string;
}

/** What stands in a lookup's input: a record that was picked, words typed to find one, or nothing. */
export type LookupInput =
  | { readonly is: 'picked'; readonly pick: Pick }
  | { readonly is: 'typed'; readonly words: string }
  | { readonly is: 'empty' };

/** A pick as a draft keeps it: id and name, a line each. What has one line was typed and picks nothing. */
export function pickDraft({ id, name }: Pick): string {
  return `${id}\n${name.replace(/\s+/g, ' ')}`;
}

/** Reads a lookup's draft. */
export function readLookup(draft: string): LookupInput {
  const [first = '', name] = draft.split('\n', 2);
  if (name !== undefined && /^[A-Za-z0-9]{18}$/.test(first))
    return { is: 'picked', pick: { id: first, name } };
  return first.trim() === '' ? { is: 'empty' } : { is: 'typed', words: first };
}
