/**
 * Where a profile is: `/<name>` or `/<number>` in any script, `/profile.php?id=<number>`, and
 * `/people/<name>/<number>` for somebody without a name in addresses.
 */
const PROFILE = /^\/(?:(?!(?:messages|marketplace|groups|t|e2ee)\/?$)[^/]+|people\/[^/]+\/\d+)\/?$/;

/** True for a link to somebody's profile on Facebook. */
export function isProfileLink(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || !URL.canParse(href, 'https://www.facebook.com/')) return false;
  const { hostname, pathname } = new URL(href, 'https://www.facebook.com/');
  return /(?:^|\.)(?:facebook|messenger)\.com$/.test(hostname) && PROFILE.test(pathname);
}
