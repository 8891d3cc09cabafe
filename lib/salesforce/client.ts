import type { Identity } from '@/lib/salesforce/identity';
import type { z } from '@/lib/zod';

/** One REST call. `path` is below `/services/data/vNN.0` (`/search?q=…`) unless it starts with `/services/`. */
export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** A POST that only asks: nothing is lost or doubled when its answer is. */
  readonly changesNothing?: true;
  /** What the answer must look like; an empty body is handed to it as null. */
  readonly schema: z.ZodMiniType<T>;
  readonly signal?: AbortSignal;
}

/** An answer of 2xx or 304. `date` and `lastModified` are the HTTP dates that Salesforce sent. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly date: string | null;
  readonly lastModified: string | null;
}

/** A signed-in connection to one org as one user. Every failure is thrown as a `SalesforceProblem`. */
export interface Client {
  readonly identity: Identity;
  /** Sends one call through jsforce's Connection; on 401 refreshes once (single-flight) and sends again. */
  call<T>(call: Call<T>): Promise<Answer<T>>;
}

/** What makes calls, whoever they are made as. */
export type Caller = Pick<Client, 'call'>;
