import type { Identity } from '@/lib/salesforce/identity';
import { sealedStore } from '@/lib/writes/sealed-store';
import { z } from '@/lib/zod';

const draftValue = z.union([z.string(), z.boolean()]);
const entriesSchema = z.record(z.string(), z.unknown());

/** What was typed into the fields of one place (a record's card, a form of a chat), by field name. */
export type Draft = Readonly<Record<string, string | boolean>>;

/** All drafts, by place. */
export type AllDrafts = Readonly<Record<string, Draft>>;

/** What an agent typed and has not saved or discarded. */
export interface Drafts {
  read(): Promise<AllDrafts>;
  /** Keeps what was typed in one field of a place; undefined forgets that field. */
  keep(place: string, field: string, value: string | boolean | undefined): Promise<void>;
  /** Forgets a whole place. */
  forget(place: string): Promise<void>;
  watch(listener: (drafts: AllDrafts) => void, signal: AbortSignal): void;
}

/** The place of a record's card. */
export const recordPlace = (sobject: string, id: string) => `record:${sobject}:${id}`;
/** The place of a chat's form for a new record. */
export const formPlace = (chat: string, sobject: string) => `form:${sobject}:${chat}`;
/** The place of a chat's log. What is typed there is kept with the log (lib/capture/log-draft.ts). */
export const logPlace = (chat: string) => `log:Task:${chat}`;

/** Opens the drafts of one org and user. */
export function openDrafts(identity: Pick<Identity, 'orgId' | 'userId'>): Drafts {
  const store = sealedStore('drafts', identity, readDrafts);
  return {
    read: store.read,
    async keep(place, field, value) {
      await store.change((drafts) => {
        const { [field]: _old, ...others } = drafts[place] ?? {};
        const { [place]: _place, ...rest } = drafts;
        const fields = value === undefined ? others : { ...others, [field]: value };
        return Object.keys(fields).length === 0 ? rest : { ...rest, [place]: fields };
      });
    },
    async forget(place) {
      await store.change(({ [place]: _gone, ...rest }) => rest);
    },
    watch: store.watch,
  };
}

/** Each field by itself: one that can't be read hides no other. */
function readDrafts(stored: unknown): AllDrafts {
  const places = Object.entries(entriesOf(stored)).map(([place, fields]) => {
    const typed = Object.entries(entriesOf(fields)).flatMap(([name, value]) => {
      const read = draftValue.safeParse(value);
      return read.success ? [[name, read.data] as const] : [];
    });
    return [place, Object.fromEntries(typed)] as const;
  });
  return Object.fromEntries(places.filter(([, typed]) => Object.keys(typed).length > 0));
}

function entriesOf(stored: unknown): Readonly<Record<string, unknown>> {
  const read = entriesSchema.safeParse(stored);
  return read.success ? read.data : {};
}
