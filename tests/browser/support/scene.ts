import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { RunningOrg } from '@/dev/org/server';
import { test } from '@/tests/browser/fixtures/test';

/** What a state is brought about with; nobody is signed in at first. */
export interface Scene {
  readonly inbox: Page;
  readonly panel: Page;
  readonly org: RunningOrg;
  readonly signIn: () => Promise<void>;
}

/** One state of the panel: how it comes about, and the words it says. */
interface State {
  readonly name: string;
  readonly words: readonly string[];
  readonly arrange: (scene: Scene) => Promise<void>;
}

/** Signs in and opens the chat of this person of the cast. */
export const inChat =
  (key: string): State['arrange'] =>
  async ({ inbox, signIn }) => {
    await signIn();
    await standIn(inbox).open(key);
  };

/** Signs in, then turns switches of the org, then opens a chat. */
export const underSwitches =
  (switches: Parameters<RunningOrg['switches']['set']>[0], key = 'ingrid'): State['arrange'] =>
  async ({ inbox, panel, org, signIn }) => {
    await signIn();
    // Until here the describes are on their way, and would meet the switches in the chat's stead.
    await expect(panel.getByText('Choose a chat')).toBeVisible();
    org.switches.set(switches);
    await standIn(inbox).open(key);
  };

/** A test for each state: its words, and that it looks right. */
export function testStates(states: readonly State[]): void {
  for (const { name, words, arrange } of states) {
    test(`${name}: its words, light and dark`, async ({
      openInbox,
      openPanel,
      signIn,
      org,
    }, testInfo) => {
      const inbox = await openInbox();
      const panel = await openPanel(inbox);
      await arrange({ inbox, panel, org, signIn: () => signIn(panel) });
      for (const said of words) await expect(panel.locator('body')).toContainText(said);
      await looksRight(panel, testInfo);
    });
  }
}

/** As `testStates`, for states of an agent who signed in before, however the state signs in. */
export function testStatesSignedIn(states: readonly State[]): void {
  test.describe(() => {
    test.use({ startsSignedIn: true });
    testStates(states);
  });
}

/** One test for states that follow one another in one panel, somebody being signed in. */
export function testStatesTogether(title: string, states: readonly State[]): void {
  test.describe(() => {
    test.use({ startsSignedIn: true });
    test(title, async ({ openInbox, openPanel, signIn, org }, testInfo) => {
      test.slow(); // As long as all its states together.
      const inbox = await openInbox();
      const panel = await openPanel(inbox);
      await signIn(panel);
      for (const { name, words, arrange } of states) {
        await test.step(name, async () => {
          await arrange({ inbox, panel, org, signIn: async () => undefined });
          for (const said of words) await expect(panel.locator('body')).toContainText(said);
          await looksRight(panel, testInfo, name);
        });
      }
    });
  });
}

/** The state in a light and a dark panel: nothing that axe objects to, nothing wider than the panel. */
async function looksRight(panel: Page, testInfo: TestInfo, name = ''): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: testInfo.outputPath(`${name}${colorScheme}.png`) });
    // Legacy mode: a docked panel can open no page beside itself for axe to gather in.
    const axe = new AxeBuilder({ page: panel }).setLegacyMode();
    // What is in the page is the same in both; how it stands out is not.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
    );
    expect(told, colorScheme).toEqual([]);
  }
  expect(await widerThanPanel(panel)).toEqual([]);
}

/** What scrolls sideways, the page itself or something in it. */
const widerThanPanel = (panel: Page) =>
  panel.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .filter((one) => ['auto', 'scroll', 'visible'].includes(getComputedStyle(one).overflowX))
      .filter((one) => one === document.documentElement || one.clientWidth > 0)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`),
  );
