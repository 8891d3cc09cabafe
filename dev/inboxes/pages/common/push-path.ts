/**
 * Changes the address in place, unless it is the one already: a link, a load or Back came first. A query
 * counts where `path` has one.
 */
export function pushPath(path: string): void {
  const { pathname, search, hash } = new URL(path, location.href);
  const isThere =
    location.pathname === pathname &&
    location.hash === hash &&
    (search === '' || location.search === search);
  if (!isThere) history.pushState(null, '', path);
}
