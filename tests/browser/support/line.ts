import type { Page } from '@playwright/test';

/** Cuts a panel off from the network, and gives what connects it again. */
export async function goOffline(panel: Page): Promise<() => Promise<void>> {
  const session = await panel.context().newCDPSession(panel);
  const offline = (is: boolean) =>
    session.send('Network.emulateNetworkConditions', {
      offline: is,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await offline(true);
  return async () => {
    await offline(false);
    await session.detach();
  };
}
