import type { BrowserContext, Page } from '@playwright/test';
import type { RunningOrg } from '@/dev/org/server';

/** What an agent may paste: a Lightning address with a path, put right by the panel. */
const PASTED = 'https://haldenfreight.lightning.force.com/lightning/page/home';

/** Fills the connect form and presses the button; gives the sign-in window that opens. */
export async function startSignIn(
  context: BrowserContext,
  panel: Page,
  org: Pick<RunningOrg, 'consumerKey'>,
  address = PASTED,
): Promise<Page> {
  await panel.getByLabel('Your Salesforce address').fill(address);
  await panel.getByLabel('Consumer key').fill(org.consumerKey);
  const window = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Sign in to Salesforce' }).click();
  return window;
}

/** Signs in on the org's own page and allows Threadside. */
export async function logIn(
  window: Page,
  { username, password }: Pick<RunningOrg, 'username' | 'password'>,
): Promise<void> {
  await window.getByLabel('User name').fill(username);
  await window.getByLabel('Password').fill(password);
  await window.getByRole('button', { name: 'Log in' }).click();
  await window.getByRole('button', { name: 'Allow' }).click();
}

/** From the connect form to a signed-in panel. */
export async function connect(
  context: BrowserContext,
  panel: Page,
  org: RunningOrg,
): Promise<void> {
  const window = await startSignIn(context, panel, org);
  await logIn(window, org);
  await seesOrg(panel);
}

/** Waits until the panel is signed in. */
export async function seesOrg(panel: Page): Promise<void> {
  await panel.getByRole('heading', { level: 1, name: 'Halden Freight' }).waitFor();
}
