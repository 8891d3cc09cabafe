import { i18n } from '#i18n';
import { draftOfParts } from '@/components/field-typing';
import { readLookup } from '@/lib/salesforce/typed/pick';
import { type Typed, UNFINISHED } from '@/lib/salesforce/typed/typed';

/**
 * What was typed, as an agent reads it where its field is not at hand: a record that was picked by its
 * name, the parts of a name or an address in a row. '' for nothing.
 */
export function typedInWords(typed: Typed): string {
  if (typeof typed === 'boolean') return i18n.t(typed ? 'card.yes' : 'card.no');
  if (typed === UNFINISHED) return '';
  const parts = Object.values(draftOfParts(typed));
  if (parts.length > 0) return parts.map(typedInWords).filter(Boolean).join(' ');
  const input = readLookup(typed);
  return input.is === 'picked' ? input.pick.name : typed.trim();
}
