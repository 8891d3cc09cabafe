import { type AllDrafts, type Draft, formPlace, logPlace, recordPlace } from '@/lib/writes/drafts';
import type { CreateIntent, Intent, UpdateIntent } from '@/lib/writes/intent';

/** What is not in Salesforce yet, and waits for the connection or for the agent. */
export type LeftOver =
  /**
   * A change of a record. `drafts` are the names of those that hold it too; `isAsSent`: nothing else was
   * typed there since, so that it may be sent as it is.
   */
  | {
      readonly is: 'change';
      readonly place: string;
      readonly intent: UpdateIntent;
      readonly drafts: readonly string[];
      readonly isAsSent: boolean;
    }
  | { readonly is: 'new'; readonly place: string; readonly intent: CreateIntent }
  /** Typed and never sent: into a record's fields, or into the form of a new one. */
  | {
      readonly is: 'typed';
      readonly place: string;
      readonly sobject: string;
      readonly recordId: string | null;
      readonly draft: Draft;
    };

/**
 * All that waits or failed, over all chats: changes, then new records, then what is only typed. A change
 * that failed stands as long as its draft does: who lets go of that lets go of both.
 * `draftOf` names the draft that holds a field: its own name, or the compound field that it is part of.
 */
export function leftOvers(
  notes: readonly Intent[],
  drafts: AllDrafts,
  draftOf: (sobject: string, field: string) => string,
): readonly LeftOver[] {
  const changes = notes.flatMap((intent): LeftOver[] => {
    if (intent.kind !== 'update' || intent.state === 'sending') return [];
    const place = recordPlace(intent.sobject, intent.recordId);
    const draft = draftsOf(intent, drafts[place] ?? {}, draftOf);
    if (intent.state === 'failed' && Object.keys(draft).length === 0) return [];
    return [
      {
        is: 'change',
        place,
        intent,
        drafts: Object.keys(draft),
        isAsSent: saysSame(intent, draft),
      },
    ];
  });
  const created = notes.flatMap((intent): LeftOver[] =>
    intent.kind !== 'create' || intent.state === 'sending'
      ? []
      : [{ is: 'new', place: placeOf(intent), intent }],
  );
  const told = [...changes, ...created];
  return [...told, ...typedOnly(drafts, told, draftOf)];
}

/** Where the agent goes on with a new record: at its form, or at the log that it belongs to. */
const placeOf = ({ chat, sobject, log }: CreateIntent) =>
  log === undefined ? formPlace(chat ?? '', sobject) : logPlace(chat ?? '');

/** Of the drafts at a record, those that hold fields of the change. */
function draftsOf(
  { sobject, fields }: UpdateIntent,
  all: Draft,
  draftOf: (sobject: string, field: string) => string,
): Draft {
  const names = Object.keys(fields).map((field) => draftOf(sobject, field));
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

/**
 * What was typed is compared with what the note says was; else texts are, and a number or a date, whose typing
 * depends on the locale, counts as the same.
 */
function saysSame({ fields, typed: then }: UpdateIntent, draft: Draft): boolean {
  return Object.entries(draft).every(([name, typed]) => {
    if (then?.name === name) return typed === then.draft;
    const sent = fields[name];
    if (typeof sent !== 'string' || typeof typed !== 'string') return true;
    return typed === sent;
  });
}

function typedOnly(
  drafts: AllDrafts,
  told: readonly LeftOver[],
  draftOf: (sobject: string, field: string) => string,
): readonly LeftOver[] {
  return Object.entries(drafts).flatMap(([place, all]): LeftOver[] => {
    const where = /^(record|form|log):(\w+):(.*)$/s.exec(place);
    const [, kind, sobject = '', rest = ''] = where ?? [];
    const here = told.filter((one) => one.place === place);
    if (here.some((one) => one.is === 'new')) return [];
    const names = here.flatMap((one) =>
      one.is === 'change'
        ? Object.keys(one.intent.fields).map((field) => draftOf(one.intent.sobject, field))
        : [],
    );
    const draft = Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
    if (Object.keys(draft).length === 0) return [];
    return [{ is: 'typed', place, sobject, recordId: kind === 'record' ? rest : null, draft }];
  });
}
