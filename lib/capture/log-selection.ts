import type { KeyedMessage } from '@/lib/capture/log-keys';
import type { LoggedMessage, NewlyLogged } from '@/lib/chats/logged';

/** A message as it can be picked. */
export interface Pickable extends KeyedMessage {
  /** When it was logged, milliseconds since 1970; null if it was not: only then it can be picked. */
  readonly loggedAt: number | null;
  /** It came after the last log, so it is picked unless the agent says otherwise. */
  readonly isNew: boolean;
}

/**
 * Tells which messages of a page (oldest first) have been logged, and which came since the last log.
 * Both lists are in the chat's order, so the longest sequence that they share is what was logged: messages
 * that say the same are told apart by where they stand, one that was edited or deleted hides no other, and
 * a page that holds more or less than at the last log is no matter.
 */
export function pickable(
  messages: readonly KeyedMessage[],
  logged: readonly LoggedMessage[],
): readonly Pickable[] {
  const loggedAt = sharedSequence(messages, logged);
  const start = sinceLastLog(messages, loggedAt, logged);
  return messages.map((message, index) => {
    const at = loggedAt[index] ?? null;
    return { ...message, loggedAt: at, isNew: at === null && index >= start };
  });
}

/** What is to be remembered of the picked ones, with their places among those already logged. */
export function newlyLogged<M extends Pickable>(
  all: readonly M[],
  isPicked: (message: M, index: number) => boolean,
): readonly NewlyLogged[] {
  return all.flatMap((message, index) => {
    if (message.loggedAt !== null || !isPicked(message, index)) return [];
    const next = all.slice(index).find(({ loggedAt }) => loggedAt !== null);
    return [{ key: message.key, time: message.time, before: next?.key ?? null }];
  });
}

function isSame(message: KeyedMessage, { key, time }: LoggedMessage): boolean {
  // Inboxes show no minute beside a photo, and one of them beside nothing: that speaks for neither.
  return message.key === key && (message.time === null || time === null || message.time === time);
}

/** For each message when it was logged, or undefined: a longest common subsequence of both lists. */
function sharedSequence(
  messages: readonly KeyedMessage[],
  logged: readonly LoggedMessage[],
): readonly (number | undefined)[] {
  const width = logged.length + 1;
  // lengths[m * width + l]: how many are shared from message m and logged l on.
  const lengths = new Uint16Array((messages.length + 1) * width);
  const lengthAt = (m: number, l: number) => lengths[m * width + l] ?? 0;
  for (let m = messages.length - 1; m >= 0; m -= 1) {
    for (let l = logged.length - 1; l >= 0; l -= 1) {
      const message = messages[m];
      const known = logged[l];
      lengths[m * width + l] =
        message && known && isSame(message, known)
          ? lengthAt(m + 1, l + 1) + 1
          : Math.max(lengthAt(m + 1, l), lengthAt(m, l + 1));
    }
  }
  const found: (number | undefined)[] = messages.map(() => undefined);
  for (let m = 0, l = 0; m < messages.length && l < logged.length; ) {
    const message = messages[m];
    const known = logged[l];
    if (message && known && isSame(message, known)) {
      found[m] = known.at;
      m += 1;
      l += 1;
    } else if (lengthAt(m + 1, l) >= lengthAt(m, l + 1)) m += 1;
    else l += 1;
  }
  return found;
}

/** The index from which on messages came after the last log. */
function sinceLastLog(
  messages: readonly KeyedMessage[],
  loggedAt: readonly (number | undefined)[],
  logged: readonly LoggedMessage[],
): number {
  const last = loggedAt.findLastIndex((at) => at !== undefined);
  if (last !== -1 || logged.length === 0) return last + 1;
  // None of them is in the page: it shows an older stretch of the chat, or one that is newer throughout.
  const times = logged.map(({ time }) => time).filter((time) => time !== null);
  const latest = times.toSorted().at(-1);
  if (latest === undefined || messages.every(({ time }) => time === null)) return 0;
  const first = messages.findIndex(({ time }) => time !== null && time >= latest);
  return first === -1 ? messages.length : first;
}
