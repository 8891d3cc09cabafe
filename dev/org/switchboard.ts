import { type Outage, takeOutage } from '@/dev/org/outage';
import { checkNames } from '@/dev/org/switch-names';
import { OFF, type SwitchChange, type SwitchValues } from '@/dev/org/switches';

/** The switches of a running org. */
export class Switches {
  #values: SwitchValues = OFF;
  /** Calls since the org started. */
  #counted = 0;
  readonly #expireTokens: () => void;
  readonly #changed: () => void;

  /**
   * @param expireTokens called when a change asks for it
   * @param changed called after each change, for what is derived from the switches
   */
  constructor(expireTokens: () => void, changed: () => void) {
    this.#expireTokens = expireTokens;
    this.#changed = changed;
  }

  get values(): SwitchValues {
    return this.#values;
  }

  /**
   * Sets the switches named, leaves the others.
   * @throws Error for an object, field or id that this org does not have
   */
  set(change: SwitchChange): void {
    checkNames(change);
    const { expireTokens, ...named } = change;
    const given = Object.entries(named).filter(([, value]) => value !== undefined);
    this.#values = { ...this.#values, ...Object.fromEntries(given) };
    if (expireTokens === true) this.#expireTokens();
    this.#changed();
  }

  /** All off again; the calls that were made still count. */
  reset(): void {
    const { max, used } = OFF.allowance;
    this.#values = { ...OFF, allowance: { max, used: used + this.#counted } };
    this.#changed();
  }

  /** All off, and no call made. */
  restart(): void {
    this.#counted = 0;
    this.reset();
  }

  /** Counts one call of the allowance. */
  countCall(): void {
    this.#counted += 1;
    const { max, used } = this.#values.allowance;
    this.#values = { ...this.#values, allowance: { max, used: used + 1 } };
  }

  /** What a call to a path is answered instead of by itself, if anything; counts it off. */
  takeOutage(path: string): Outage | null {
    const { outage, left } = takeOutage(this.#values.unavailable, path);
    this.#values = { ...this.#values, unavailable: left };
    return outage;
  }

  /** How long a call to a path waits, in ms. */
  latencyMs(path: string): number {
    const { latencyMs, slowPaths } = this.#values;
    const slow = slowPaths.filter((one) => path.includes(one.path));
    return slow.reduce((sum, { ms }) => sum + ms, latencyMs);
  }

  /** Whether the next write meets a locked row; counts it off. */
  takeLock(): boolean {
    const { lockRow } = this.#values;
    if (lockRow === 0) return false;
    this.#values = { ...this.#values, lockRow: lockRow - 1 };
    return true;
  }

  /** When the line is cut on this write, if it is; counts it off. */
  takeCut(): 'before' | 'after' | null {
    const cut = this.#values.cutConnection;
    if (cut === null || cut.writes === 0) return null;
    const writes = cut.writes - 1;
    this.#values = { ...this.#values, cutConnection: writes === 0 ? null : { ...cut, writes } };
    return cut.when;
  }
}
