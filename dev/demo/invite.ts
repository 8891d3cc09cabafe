import { openInbox, startStage } from '@/dev/drive/stage';

/** Opens a browser for a person: the stand-in WhatsApp, the panel signed out beside it. 0 once it is closed. */
export async function invite(): Promise<number> {
  const stage = await startStage({ headless: false });
  const { org, browser } = stage;
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await openInbox(stage);
  console.log(`
A browser is open with a stand-in WhatsApp and Threadside beside it, signed out.

  Your Salesforce address  haldenfreight.my.salesforce.com
  Consumer key             ${org.consumerKey}
  User name                ${org.username}
  Password                 ${org.password}

Everybody in it is invented. Close the browser to end the demo.`);
  await closed;
  await stage.close();
  return 0;
}
