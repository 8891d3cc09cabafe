import { LIMITS } from '@/lib/chats/limits';
import { decoded } from '@/lib/inboxes/decoded';
import { headingAbove, titleText } from '@/lib/inboxes/heading-above';
import type { Conversation } from '@/lib/inboxes/linkedin/conversation';
import { sendersIn } from '@/lib/inboxes/linkedin/messages';
import { LINKEDIN } from '@/lib/inboxes/linkedin/selectors';

/** `/in/<handle>`, as one segment of a path. */
const PROFILE = /^\/in\/([^/]+)\/?$/;

/** LinkedIn's own number of a member, in place of the handle that they chose. */
const MEMBER_NUMBER = /^ACoA/;

/** The bar on top of the open chat, or null where the page has none by that name. */
function titleBar({ root }: Conversation): Element | null {
  const bars = [...root.querySelectorAll(LINKEDIN.titleBar)];
  return bars.find((bar) => !bar.closest(LINKEDIN.overlay)) ?? null;
}

/** The title of the open chat, or null. */
export function threadTitle(conversation: Conversation): string | null {
  const bar = titleBar(conversation);
  const titles = LINKEDIN.titles.flatMap((title) => [...(bar?.querySelectorAll(title) ?? [])]);
  const inBar = titles.map(titleText).find((text) => text !== null);
  return inBar ?? titleText(headingAbove(conversation.anchor, LINKEDIN.list));
}

/** What has the title in it: its bar, or the heading above the messages; null without either. */
export function titlePart(conversation: Conversation): Element | null {
  return titleBar(conversation) ?? headingAbove(conversation.anchor, LINKEDIN.list);
}

/** The handles that the open chat's title links to, each once. */
export function handlesIn(conversation: Conversation): string[] {
  const handles = linksIn(conversation)
    .map((link) => handleIn(link.getAttribute('href') ?? ''))
    .filter((handle) => handle !== null);
  return [...new Set(handles)];
}

/**
 * True for a group: several people are linked to or write, or its title links to nobody, which a person's
 * always does; where the title has no bar by a name that is known, only if somebody of another name
 * writes. With `leftover`, the messages are another chat's and say nothing.
 */
export function isGroupChat(conversation: Conversation, leftover = false): boolean {
  if (handlesIn(conversation).length > 1) return true;
  const senders = leftover ? new Set<string>() : sendersIn(conversation);
  if (senders.size > 1) return true;
  if (linksIn(conversation).length > 0) return false;
  const title = threadTitle(conversation);
  return titleBar(conversation) !== null || [...senders].some((name) => name !== title);
}

function linksIn(conversation: Conversation): Element[] {
  const heading = headingAbove(conversation.anchor, LINKEDIN.list);
  const near = titleBar(conversation) ?? heading?.closest('header, a') ?? heading?.parentElement;
  if (!near || near.contains(conversation.anchor)) return [];
  return [
    ...(near.matches(LINKEDIN.profile) ? [near] : []),
    ...near.querySelectorAll(LINKEDIN.profile),
  ];
}

function handleIn(href: string): string | null {
  if (!URL.canParse(href, 'https://www.linkedin.com/')) return null;
  const { hostname, pathname } = new URL(href, 'https://www.linkedin.com/');
  const [, segment = ''] = PROFILE.exec(pathname) ?? [];
  if (!/(?:^|\.)linkedin\.com$/.test(hostname) || segment === '') return null;
  const handle = decoded(segment);
  return MEMBER_NUMBER.test(handle) || handle.length > LIMITS.handle ? null : handle;
}
