import { type ExtensionBrowser, launchWithExtension } from '@/dev/browser/launch';
import { openSidePanel } from '@/dev/browser/panel';
import { type Stage, WINDOW } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { buildBaseline } from '@/tests/bench/baseline/build';
import { type Seat, takeSeat } from '@/tests/bench/seat';

/** The same inbox in a browser of its own, with the bare extension in place of Threadside. */
export interface BareDesk extends Seat {
  readonly browser: ExtensionBrowser;
  close(): Promise<void>;
}

/** Opens WhatsApp and docks the bare panel beside it. */
export async function openBareDesk({ outside }: Stage): Promise<BareDesk> {
  const { folder, remove } = await buildBaseline();
  const browser = await launchWithExtension({
    ...outside,
    headless: true,
    extraArgs: [WINDOW],
    extensionDir: folder,
  });
  const inbox = await browser.context.newPage();
  await inbox.goto('https://web.whatsapp.com/');
  await standIn(inbox).rest();
  const panel = await openSidePanel(browser, inbox);
  return {
    browser,
    ...(await takeSeat({ inbox, panel }, browser.extensionId)),
    async close() {
      await browser.close();
      await remove();
    },
  };
}
