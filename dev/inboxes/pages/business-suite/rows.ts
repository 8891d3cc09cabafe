import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';
import { titleOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';
import { runsOf } from '@/dev/inboxes/pages/common/runs';

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** Runs of bubbles, each under a line with day and time. No message has an id in the page. */
export function messageRows(chat: Chat): HTMLElement[] {
  const runs: ChatMessage[][] = [];
  for (const { message, isFirst } of runsOf(chat)) {
    if (isFirst) runs.push([]);
    runs.at(-1)?.push(message);
  }
  return runs.flatMap((run) => [whenLine(run), cluster(chat, run)]);
}

/** `Sep 14, 2026, 1:24 PM`. */
function whenLine([first]: readonly ChatMessage[]): HTMLElement {
  const at = first?.sentAt ?? new Date();
  const words = `${date.format(at)}, ${shortTime(at)}`;
  return el('div', { class: 'x14vqqas', look: 'notice' }, words);
}

/** Only the other's bubbles have a picture beside them; the page's own begin at the other side. */
function cluster(chat: Chat, run: readonly ChatMessage[]): HTMLElement {
  const ours = run[0]?.from === 'agent';
  const face = { class: 'img', alt: titleOf(chat), src: NO_PICTURE, look: 'face' };
  const bubbles = run.map((message) =>
    el('div', { look: ours ? 'line-out' : 'line-in' }, bubble(message)),
  );
  return el(
    'div',
    { class: ours ? 'x13a6bvl' : 'x1nhvcw1', look: ours ? 'out' : 'in' },
    el(
      'div',
      { class: 'x1fqp7bg', look: 'cluster' },
      ours ? null : el('img', face),
      el('div', {}, ...bubbles),
    ),
  );
}

function bubble({ from, kind, text }: ChatMessage): HTMLElement {
  const said =
    kind === 'picture'
      ? el('img', { alt: '', src: NO_PICTURE, look: 'picture' })
      : el('span', {}, el('span', { dir: 'auto' }, text));
  return el(
    'div',
    { class: 'x1y1aw1k', look: from === 'agent' ? 'bubble-out' : 'bubble-in' },
    said,
  );
}
