import { findsPhone, readPhoneTerm } from '@/dev/org/phone-index';
import type { Find } from '@/dev/org/sosl-find';
import { findsText, readTextTerm } from '@/dev/org/text-index';

/** A field as the search index holds it. */
export type IndexedField =
  | { readonly is: 'phone'; readonly tokens: ReadonlySet<string> }
  | { readonly is: 'text'; readonly tokens: readonly string[] };

type Matcher = (fields: readonly IndexedField[]) => boolean;

/** Makes a test of a row's fields out of what stands in FIND. */
export function matcher(find: Find): Matcher {
  switch (find.is) {
    case 'and': {
      const all = find.of.map(matcher);
      return (fields) => all.every((test) => test(fields));
    }
    case 'or': {
      const all = find.of.map(matcher);
      return (fields) => all.some((test) => test(fields));
    }
    case 'and not': {
      const [yes, no] = [matcher(find.of[0]), matcher(find.of[1])];
      return (fields) => yes(fields) && !no(fields);
    }
    case 'words': {
      // Spaces are punctuation to a phone field, and cut words elsewhere.
      const whole = readPhoneTerm(find.whole);
      const terms = find.terms.map(termMatcher);
      const isNumber = (field: IndexedField) =>
        whole !== null && field.is === 'phone' && findsPhone(whole, field.tokens);
      return (fields) =>
        fields.some(isNumber) || terms.every((test) => fields.some((field) => test(field)));
    }
  }
}

function termMatcher(term: string): (field: IndexedField) => boolean {
  const phone = readPhoneTerm(term);
  const text = readTextTerm(term);
  return (field) =>
    field.is === 'phone'
      ? phone !== null && findsPhone(phone, field.tokens)
      : findsText(text, field.tokens);
}
