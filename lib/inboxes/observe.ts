import type { Observed } from '@/lib/inboxes/inbox';

/** Parts that come to and go from `node` itself. */
export function inside(node: Node): Observed {
  return { node, changes: { childList: true } };
}

/** Every change of content under `node`: for a title, never for a list. */
export function deepInside(node: Node): Observed {
  return { node, changes: { childList: true, characterData: true, subtree: true } };
}
