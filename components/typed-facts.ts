import { typedInWords } from '@/components/typed-in-words';
import type { AllDrafts } from '@/lib/writes/drafts';
import type { Intent } from '@/lib/writes/intent';

/**
 * What an agent typed and has not got into Salesforce yet, to be listed while nobody is signed in: then
 * no describe tells the fields' labels, so they go by their API names, in words.
 */
export function typedFacts(
  drafts: AllDrafts,
  notes: readonly Intent[],
): readonly { readonly label: string; readonly value: string }[] {
  const fields = [
    ...Object.values(drafts).flatMap((draft) => Object.entries(draft)),
    ...notes.flatMap((note) => (note.state === 'waiting' ? Object.entries(note.fields) : [])),
  ];
  const facts = fields.flatMap(([name, value]) => {
    const words = typeof value === 'string' ? typedInWords(value) : '';
    return words === '' ? [] : { label: inWords(name), value: words };
  });
  // A change that was noted a moment ago may stand in the drafts still.
  return facts.filter(
    ({ label, value }, at) =>
      facts.findIndex((one) => one.label === label && one.value === value) === at,
  );
}

/** `Next_Step__c` as "Next Step", `LeadSource` as "Lead Source". */
function inWords(name: string): string {
  return name
    .replace(/__c$/, '')
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}
