/** One of the calls that a composite is made of. */
export interface CallPart {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

/** A call that the org got, as tests read it. */
export interface Call {
  /** When, ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Query parameters, decoded: SOQL and SOSL stand under `q`. */
  readonly query: Readonly<Record<string, string>>;
  /** All but Authorization and Cookie. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hasAuthorization: boolean;
  /** True would be a leak for a call to the REST API. */
  readonly hasCookie: boolean;
  readonly userAgent: string | null;
  body: unknown;
  /** Null while it runs, and for good if the line was cut. */
  status: number | null;
  /** How each part of a composite was answered, in their order. */
  parts?: readonly CallPart[];
}

/** The log of calls. What goes over `/__org` is not in it. */
export class Calls {
  #calls: Call[] = [];

  add(call: Call): void {
    this.#calls.push(call);
  }

  /** All calls so far, the oldest first. */
  all(): readonly Call[] {
    return this.#calls;
  }

  clear(): void {
    this.#calls = [];
  }
}
