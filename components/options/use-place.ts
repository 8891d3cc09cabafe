import { useSyncExternalStore } from 'react';

/** A section of the options, as it stands in the page's address: `#general`, `#inboxes`, `#object/Contact`. */
export type Place =
  | { readonly is: 'general' | 'inboxes' | 'add' | 'transfer' }
  | { readonly is: 'object'; readonly sobject: string };

/** The section that the page's address names, the first one where it names none. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  const [, sobject] = /^#object\/(\w+)$/.exec(hash) ?? [];
  if (sobject !== undefined) return { is: 'object', sobject };
  if (hash === '#inboxes') return { is: 'inboxes' };
  if (hash === '#add') return { is: 'add' };
  if (hash === '#transfer') return { is: 'transfer' };
  return { is: 'general' };
}

/** The address of a section. */
export function placeHref(place: Place): string {
  return place.is === 'object' ? `#object/${place.sobject}` : `#${place.is}`;
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
