import { LIMITS } from '@/lib/chats/limits';

/** A name that somebody goes by: letters and digits of ASCII, dots, underscores. */
const HANDLE = /^\/([a-z0-9._]{1,30})\/?$/i;

/** Pages of Instagram's own at addresses of that form. */
const PAGES = new Set([
  'accounts',
  'direct',
  'explore',
  'p',
  'reel',
  'reels',
  'stories',
  'your_activity',
]);

/** The handle of the profile that a link leads to, without `@`; null for a link to anything else. */
export function handleOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || !URL.canParse(href, 'https://www.instagram.com/')) return null;
  const { hostname, pathname, protocol } = new URL(href, 'https://www.instagram.com/');
  if (protocol !== 'https:' || !/^(?:www\.)?instagram\.com$/.test(hostname)) return null;
  const [, handle] = HANDLE.exec(pathname) ?? [];
  const isProfile = handle !== undefined && !PAGES.has(handle.toLowerCase());
  return isProfile && handle.length <= LIMITS.handle ? handle : null;
}
