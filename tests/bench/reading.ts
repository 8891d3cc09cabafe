import { fileURLToPath } from 'node:url';
import { standIn } from '@/dev/drive/stand-in';
import { bundleFile } from '@/dev/inboxes/bundle';
import { readingSchema } from '@/lib/chats/chat';
import { z } from '@/lib/zod';
import type { Desk } from '@/tests/bench/desk';
import type { Samples } from '@/tests/bench/row';

const RUNS = 40;
const ROWS = 2_000;

const ANSWER = z.object({
  reading: readingSchema,
  elements: z.number().check(z.gt(ROWS)),
  measured: z.array(z.number()),
  baseline: z.array(z.number()),
});

/**
 * Reads a chat with 2,000 messages, in the content script's own world. Against: counting the page's
 * elements. Throws if another chat is read.
 */
export async function timeLongChat({
  inbox,
  content,
}: Pick<Desk, 'inbox' | 'content'>): Promise<Samples> {
  const messages = Array.from({ length: ROWS }, (_, index) => ({
    from: index % 3 === 0 ? ('agent' as const) : ('contact' as const),
    text: `Message ${index}: is the van to Esbjerg still free on Monday?`,
  }));
  const chat = { key: 'long', address: '447700900999@c.us', chatName: 'A long chat', messages };
  await standIn(inbox).add({ ...chat, shownNumber: '+44 7700 900999' });
  await standIn(inbox).open(chat.key);
  await inbox.locator('#main [role="row"]').nth(ROWS).waitFor();

  await content.run(await bundleFile(fileURLToPath(new URL('reader.ts', import.meta.url))));
  const { reading, ...samples } = ANSWER.parse(await content.run(`timeReading(${RUNS})`));
  const threadId = reading.state === 'open' ? reading.chat.threadId : null;
  if (threadId !== chat.address) throw new Error(`Read ${JSON.stringify(reading)}`);
  return samples;
}
