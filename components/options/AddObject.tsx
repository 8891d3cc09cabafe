import { useState } from 'react';
import { i18n } from '#i18n';
import { AddName } from '@/components/options/AddName';
import { useOptions } from '@/components/options/options-context';
import { placeHref } from '@/components/options/use-place';
import { describe } from '@/lib/salesforce/describe';
import { explain } from '@/lib/salesforce/explain';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { changeObject } from '@/lib/settings/changes';

/** Any other object, a custom one too, by its API name. */
export function AddObject() {
  const { client, describes, save } = useOptions();
  const [state, setState] = useState<{
    readonly is: 'asking' | 'failed';
    readonly words: string;
  } | null>(null);

  const keep = (sobject: string, label: string, card: string[]) => {
    save(
      i18n.t('options.added', [label]),
      changeObject(sobject, (one) => (one.card.length > 0 ? {} : { card })),
    );
    window.location.hash = placeHref({ is: 'object', sobject });
  };
  const add = async (typed: string) => {
    if (describes === null) return keep(typed, typed, []);
    setState({ is: 'asking', words: i18n.t('options.asking') });
    try {
      // Salesforce takes a name in any case; its own spelling is what its records carry.
      const { name, label, fields } = await describe(client, typed);
      keep(name, label, fields.some((field) => field.name === 'Name') ? ['Name'] : []);
    } catch (thrown) {
      setState({ is: 'failed', words: wordsFor(SalesforceProblem.from(thrown)) });
    }
  };
  return (
    <>
      <h2 className="text-title">{i18n.t('options.addObject')}</h2>
      <p className="text-text-2">{i18n.t('options.addObjectHelp')}</p>
      <AddName
        label={i18n.t('options.objectName')}
        known={[]}
        isComplete={false}
        unknown={i18n.t('options.unknownObject')}
        onAdd={(name) => void add(name)}
      />
      {state && (
        <p
          role={state.is === 'failed' ? 'alert' : 'status'}
          className={state.is === 'failed' ? 'text-bad' : 'text-text-2'}
        >
          {state.words}
        </p>
      )}
    </>
  );
}

function wordsFor(problem: SalesforceProblem): string {
  if (problem.kind === 'not-found' || problem.kind === 'no-object')
    return i18n.t('options.unknownObject');
  const { title, meaning, next } = explain(problem);
  return [title, meaning, next].filter(Boolean).join(' ');
}
