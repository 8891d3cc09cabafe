import type { ExtensionBrowser } from '@/dev/browser/launch';
import { z } from '@/lib/zod';

/** A line to the extension's worker, to which Playwright opens none. */
export interface WorkerSession {
  /** Sends a command of the DevTools protocol; gives its result. */
  readonly send: (method: string) => Promise<unknown>;
}

const ANSWER = z.object({ id: z.number(), result: z.optional(z.unknown()) });

/**
 * Attaches to the extension's worker as it runs now. While the line is open the worker isn't put to
 * rest. Throws if it doesn't run.
 */
export async function workerSession({
  context,
  extensionId,
}: ExtensionBrowser): Promise<WorkerSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context belongs to no browser');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(`//${extensionId}/`),
  );
  if (worker === undefined) throw new Error('The worker does not run');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  let sent = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = ANSWER.safeParse(JSON.parse(event.message));
    if (answer.success) waiting.get(answer.data.id)?.(answer.data.result);
  });
  return {
    send(method) {
      sent += 1;
      const id = sent;
      const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method });
      return session
        .send('Target.sendMessageToTarget', { message, sessionId })
        .then(() => answered);
    },
  };
}
