import { i18n } from '#i18n';
import { rowField } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';
import type { Describes } from '@/components/hooks/use-describes';
import { inSentences } from '@/components/in-sentences';
import { typedInWords } from '@/components/typed-in-words';
import type { WaitingItem } from '@/components/waiting/use-waiting';
import { plural } from '@/lib/i18n/plural';
import { explain } from '@/lib/salesforce/explain';
import type { FieldValue } from '@/lib/salesforce/record';
import type { LeftOver } from '@/lib/writes/left-over';

/** One value that is not saved yet. */
interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Whose it is: the record's name, or "New Lead" for what is not there yet; and below, its kind and its chat. */
export function whose(
  { left, origin }: WaitingItem,
  describes: Describes,
  inboxLabel: string | null,
): { readonly title: string; readonly line: readonly string[] } {
  const kind = describes[sobjectOf(left)]?.label ?? sobjectOf(left);
  const isNew = left.is === 'new' || (left.is === 'typed' && left.recordId === null);
  const name = origin?.recordName ?? null;
  const line = [isNew || name === null ? null : kind, inboxLabel, origin?.chatName ?? null];
  return {
    title: isNew ? i18n.t('capture.new', [kind]) : (name ?? kind),
    line: line.filter((part) => part !== null),
  };
}

/** What it is: labels and values, those without a value left out. */
export function facts(left: LeftOver, describes: Describes): readonly Fact[] {
  const said =
    left.is === 'typed' ? Object.entries(left.draft) : Object.entries(left.intent.fields);
  return said.flatMap(([name, value]) => {
    const field = describes[sobjectOf(left)]?.fields.find((one) => one.name === name);
    const isTyped = left.is === 'typed' && value !== null && typeof value !== 'number';
    const words = isTyped ? typedInWords(value) : saidWords(field, value);
    return words === '' ? [] : [{ label: field?.label ?? name, value: words }];
  });
}

function saidWords(field: Parameters<typeof rowField>[0] | undefined, value: FieldValue): string {
  return field === undefined ? String(value ?? '') : valueWords(rowField(field), value);
}

/** Why it is not in Salesforce yet, and what becomes of it. `quoted` is the organisation's own rule. */
export function reason(left: LeftOver): { readonly words: string; readonly quoted: string | null } {
  if (left.is === 'typed') return { words: i18n.t('waiting.typed'), quoted: null };
  const { state, why } = left.intent;
  if (left.is === 'new' && state === 'undecided') {
    const found = left.intent.hits.length;
    return {
      words: found === 0 ? i18n.t('states.undecidedNone') : plural(found, 'states.undecidedFound'),
      quoted: null,
    };
  }
  const goesOn = i18n.t(left.is === 'new' ? 'waiting.onePress' : 'waiting.byItself');
  if (why === undefined) return { words: goesOn, quoted: null };
  const { title, meaning } = explain(why);
  if (state === 'waiting') return { words: inSentences(title, goesOn), quoted: null };
  if (why.kind === 'conflict') return { words: i18n.t('waiting.conflict'), quoted: null };
  if (why.kind === 'no-answer') return { words: i18n.t('waiting.noAnswer'), quoted: null };
  if (why.kind === 'validation-rule') return { words: title, quoted: why.text };
  return { words: inSentences(title, meaning), quoted: null };
}

/** The object that it is or is to be a record of. */
export function sobjectOf(left: LeftOver): string {
  return left.is === 'typed' ? left.sobject : left.intent.sobject;
}
