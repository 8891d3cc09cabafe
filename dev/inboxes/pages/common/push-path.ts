/** Changes the address in place, unless it is the one already: a link, a load or Back came first. */
export function pushPath(path: string): void {
  if (location.pathname !== path) history.pushState(null, '', path);
}
