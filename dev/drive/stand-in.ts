import type { Page } from '@playwright/test';
import type { Forgery, NewPerson, SwitchMode } from '@/dev/inboxes/stand-in';

/** The stand-in page's own controls (dev/inboxes/README.md), called from outside it. */
export function standIn(page: Page) {
  return {
    open: (key: string) => page.evaluate((key) => window.__standIn.open(key), key),
    close: () => page.evaluate(() => window.__standIn.close()),
    switchMode: (mode: SwitchMode) =>
      page.evaluate((mode) => window.__standIn.switchMode(mode), mode),
    receive: (key: string, text: string) =>
      page.evaluate(({ key, text }) => window.__standIn.receive(key, text), { key, text }),
    rest: () => page.evaluate(() => window.__standIn.rest()),
    storm: (times: number) => page.evaluate((times) => window.__standIn.storm(times), times),
    grow: (chats: number) => page.evaluate((chats) => window.__standIn.grow?.(chats), chats),
    openDrawer: () => page.evaluate(() => window.__standIn.openDrawer()),
    closeDrawer: () => page.evaluate(() => window.__standIn.closeDrawer()),
    breakPage: () => page.evaluate(() => window.__standIn.breakPage()),
    forgeReport: (forgery: Forgery) =>
      page.evaluate((forgery) => window.__standIn.forgeReport(forgery), forgery),
    addFrame: (key: string) => page.evaluate((key) => window.__standIn.addFrame(key), key),
    add: (person: NewPerson) => page.evaluate((person) => window.__standIn.add(person), person),
  };
}
