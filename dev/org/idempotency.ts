import { RestError } from '@/dev/org/errors';
import type { Handler, Method, RestCall } from '@/dev/org/rest-call';

/** The answer to a write that came with a key. */
interface Kept {
  readonly userId: string;
  /** Method, record and body. */
  readonly request: string;
  readonly keptAt: number;
  /** Gives the answer again. */
  readonly again: (call: RestCall) => object | null;
}

const KEPT_MS = 30 * 86_400_000;
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The answers to writes with an `Idempotency-Key`, by that key. */
export type KeptAnswers = Map<string, Kept>;

/**
 * Makes a handler answer a key that it has seen with what it answered then, instead of doing the same
 * once more; errors too, so that a write that was refused needs a new key.
 * Source: developer.salesforce.com, "Prevent Record Duplication with Idempotent Record Writes".
 */
export function idempotent(method: Method, handler: Handler): Handler {
  return (call) => {
    const key = call.request.headers['idempotency-key'];
    if (key === undefined) return handler(call);
    const { state } = call;
    if (!state.switches.values.idempotentWrites) throw new RestError('idempotencyOff');
    if (typeof key !== 'string' || !UUID_V4.test(key)) throw new RestError('badIdempotencyKey');
    const request = JSON.stringify([method, call.param('id'), call.request.body]);
    const userId = call.access.user.id;
    const kept = state.keptAnswers.get(key.toLowerCase());
    if (kept !== undefined && Date.now() - kept.keptAt < KEPT_MS) {
      if (kept.userId !== userId) throw new RestError('idempotencyConflict');
      if (kept.request !== request) throw new RestError('idempotencyKeyUsed');
      return kept.again(call);
    }
    const keep = (again: Kept['again']) =>
      state.keptAnswers.set(key.toLowerCase(), { userId, request, keptAt: Date.now(), again });
    try {
      const body = handler(call);
      const { status } = call.answer;
      if (body !== undefined)
        keep(({ answer }) => {
          answer.status = status;
          return body;
        });
      return body;
    } catch (thrown) {
      if (thrown instanceof RestError)
        keep(() => {
          throw thrown;
        });
      throw thrown;
    }
  };
}
