/** A lock as its holder sees it, or null where `ifAvailable` found it taken. */
type Held = { readonly name: string } | null;
type Work = (lock: Held) => unknown;

/**
 * Web Locks for unit tests, as far as Threadside uses them: exclusive ones, first come first served,
 * and `ifAvailable`. Node 20 has none. One object stands for all windows of a browser.
 */
export class WebLocks {
  readonly #queues = new Map<string, Promise<unknown>>();

  request(name: string, workOrOptions: Work | { ifAvailable?: boolean }, work?: Work) {
    const options = typeof workOrOptions === 'function' ? {} : workOrOptions;
    const run = typeof workOrOptions === 'function' ? workOrOptions : work;
    if (run === undefined) throw new TypeError('A lock without work');
    const before = this.#queues.get(name);
    if (options.ifAvailable && before !== undefined) return Promise.resolve(run(null));
    const mine = (before ?? Promise.resolve()).then(() => run({ name }));
    const leave = () => this.#leave(name, settled);
    const settled: Promise<void> = mine.then(leave, leave);
    this.#queues.set(name, settled);
    return mine;
  }

  #leave(name: string, settled: Promise<void>): void {
    if (this.#queues.get(name) === settled) this.#queues.delete(name);
  }
}
