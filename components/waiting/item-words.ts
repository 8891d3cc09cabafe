import { i18n } from '#i18n';
import { rowField } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';
import type { Describes } from '@/components/hooks/use-describes';
import { inSentences } from '@/components/in-sentences';
import { quotedWords, refusalWords } from '@/components/refusal-words';
import { typedInWords } from '@/components/typed-in-words';
import type { WaitingItem } from '@/components/waiting/use-waiting';
import { plural } from '@/lib/i18n/plural';
import { explain } from '@/lib/salesforce/explain';
import type { FieldValue } from '@/lib/salesforce/record';
import type { LeftOver } from '@/lib/writes/left-over';
import { problemOf } from '@/lib/writes/why';

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
export function reason(left: LeftOver): {
  readonly words: string;
  readonly quoted: string | undefined;
} {
  if (left.is === 'typed') return unquoted(i18n.t('waiting.typed'));
  const { state, why } = left.intent;
  if (left.is === 'new' && state === 'undecided') {
    const found = left.intent.hits.length;
    return unquoted(
      found === 0 ? i18n.t('states.undecidedNone') : plural(found, 'states.undecidedFound'),
    );
  }
  const goesOn = i18n.t(left.is === 'new' ? 'waiting.onePress' : 'waiting.byItself');
  if (why === undefined) return unquoted(goesOn);
  const { title, meaning } = explain(why);
  if (state === 'waiting') return unquoted(inSentences(title, goesOn));
  if (why.kind === 'conflict') return unquoted(i18n.t('waiting.conflict'));
  if (why.kind === 'no-answer') return unquoted(i18n.t('waiting.noAnswer'));
  const problem = problemOf(why);
  // Where they were found, they can be looked at and one of them used: its chat.
  const words = why.kind === 'duplicates' ? inSentences(title, meaning) : refusalWords(problem);
  return { words, quoted: quotedWords(problem) };
}

const unquoted = (words: string) => ({ words, quoted: undefined });

/** The object that it is or is to be a record of. */
export function sobjectOf(left: LeftOver): string {
  return left.is === 'typed' ? left.sobject : left.intent.sobject;
}
