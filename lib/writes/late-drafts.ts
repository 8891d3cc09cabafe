import { type Draft, type Drafts, recordPlace } from '@/lib/writes/drafts';
import type { UpdateIntent } from '@/lib/writes/intent';

/**
 * Puts a noted change's drafts right once it has come to something: what was typed is back at its record if
 * it was not saved, and no draft any more if it was. What was typed there since stays as it is.
 */
export async function settleDrafts(
  drafts: Pick<Drafts, 'read' | 'keep'>,
  intent: UpdateIntent,
  isSaved: boolean,
): Promise<void> {
  const place = recordPlace(intent.sobject, intent.recordId);
  const now = (await drafts.read())[place] ?? {};
  for (const [name, typed] of Object.entries(typedOf(intent))) {
    if (isSaved && now[name] === typed) await drafts.keep(place, name, undefined);
    if (!isSaved && now[name] === undefined) await drafts.keep(place, name, typed);
  }
}

/** What was typed, by its draft; of a note that does not say, its values as they were sent. */
function typedOf({ typed, fields }: UpdateIntent): Draft {
  if (typed !== undefined) return { [typed.name]: typed.draft };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? value : String(value ?? ''),
    ]),
  );
}
