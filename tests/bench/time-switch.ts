import { standIn } from '@/dev/drive/stand-in';
import type { Seat } from '@/tests/bench/seat';

const CHAT_HEADER = '#main [data-testid="conversation-info-header-chat-title"]';

/** Who the panel says the chat is with. */
export const PERSON = 'section[aria-label="Chat and record"] h2';

/** How long a switch took, in ms: from the page's header changing, and from the report of it, to the paint. */
export interface SwitchTime {
  readonly fromHeader: number;
  readonly fromReport: number;
}

/** Opens a chat and times it until `text` is painted where `selector` says in the panel. */
export async function timeSwitch(
  { inbox, panel, content }: Seat,
  { key, chatName }: { readonly key: string; readonly chatName: string },
  { selector, text }: { readonly selector: string; readonly text: string },
): Promise<SwitchTime> {
  const expectText = ([selector, text]: readonly [string, string]) =>
    stopwatch.expectText(selector, text);
  await panel.evaluate(expectText, [selector, text] as const);
  await inbox.evaluate(expectText, [CHAT_HEADER, chatName] as const);
  const lastSent = async () => Number(await content.run('stopwatch.lastSent()'));
  const before = await lastSent();
  await standIn(inbox).open(key);
  const from = await inbox.evaluate(() => stopwatch.seen());
  const to = await panel.evaluate(() => stopwatch.seen());
  const sentAt = await lastSent();
  if (!(sentAt > before && sentAt < to.paintedAt)) {
    throw new Error(`The switch to ${chatName} was not reported in time`);
  }
  return { fromHeader: to.paintedAt - from.at, fromReport: to.paintedAt - sentAt };
}
