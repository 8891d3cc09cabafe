import { Access } from '@/dev/org/access';
import { Calls } from '@/dev/org/calls';
import { Grants } from '@/dev/org/grants';
import type { KeptAnswers } from '@/dev/org/idempotency';
import { ORG_ID } from '@/dev/org/ids';
import { Rows } from '@/dev/org/rows';
import { plantPersonAccounts } from '@/dev/org/seed/person-accounts';
import { seed } from '@/dev/org/seed/seed';
import { Switches } from '@/dev/org/switchboard';
import { OFF } from '@/dev/org/switches';
import type { OrgUser } from '@/dev/org/users';

/** All that a running org knows, in memory. */
export class OrgState {
  rows = seed(new Rows());
  readonly calls = new Calls();
  readonly keptAnswers: KeptAnswers = new Map();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly switches = new Switches(
    () => this.grants.expireSessions(),
    () => this.#switched(),
  );
  /** When describe last gave something else, in whole seconds as ms. */
  describeChangedAt = wholeSecond(Date.now());

  constructor(readonly grants = new Grants()) {}

  access(user: OrgUser): Access {
    return new Access(user, this.switches.values);
  }

  /** What a user may do by profile alone, for the controls of the stand-in. */
  unrestricted(user: OrgUser): Access {
    return new Access(user, OFF);
  }

  get indexDelayMs(): number {
    return this.switches.values.indexDelaySeconds * 1000;
  }

  /** As if it had just been started; the first access token stays the same. */
  reset(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.rows = seed(new Rows());
    this.grants.reset();
    this.switches.restart();
    this.calls.clear();
    this.keptAnswers.clear();
  }

  /** Runs something in so many ms, unless the org is reset or closed by then. */
  later(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    this.#timers.add(timer.unref());
  }

  /** Brings along what hangs on the switches: what describe says, and whether this is a sandbox. */
  #switched(): void {
    // HTTP dates know whole seconds: two changes within one must still differ.
    this.describeChangedAt = Math.max(wholeSecond(Date.now()), this.describeChangedAt + 1000);
    if (this.switches.values.personAccounts) plantPersonAccounts(this.rows);
    const own = this.rows.byId(ORG_ID);
    if (own !== undefined) own.values = { ...own.values, IsSandbox: this.switches.values.sandbox };
  }
}

const wholeSecond = (ms: number) => Math.floor(ms / 1000) * 1000;
