import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetUnreadableInboxes,
  type KeptInboxSettings,
  keepInboxSettings,
  readInboxSettings,
  watchInboxSettings,
} from '@/lib/settings/inbox-store';
import {
  DEFAULT_INBOX_SETTINGS,
  type InboxSettings,
  isSwitchedOn,
  type OwnInbox,
  withSwitch,
} from '@/lib/settings/inboxes';
import { WebLocks } from '@/tests/unit/web-locks';

const WHATSAPP = { id: 'whatsapp', optional: false };
const TELEGRAM = { id: 'telegram', optional: true };
const OWN: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Shop chat',
  host: 'chat.example.com',
  selectors: { title: 'h1', phone: 'a[href^="tel:"]' },
};

const switched = (inbox: typeof WHATSAPP, isOn: boolean) => (now: InboxSettings) =>
  withSwitch(now, inbox, isOn);
const chosen = async () => (await readInboxSettings()).settings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

describe('the choice of inboxes', () => {
  it('has those of the manifest on and the others off, until somebody chooses', async () => {
    const { settings, unreadable } = await readInboxSettings();
    expect(unreadable).toBeNull();
    expect([WHATSAPP, TELEGRAM].map((one) => isSwitchedOn(settings, one))).toEqual([true, false]);
  });

  it('is kept, whichever way it is turned, and as often', async () => {
    for (const isOn of [true, true, false, false, true]) {
      for (const inbox of [WHATSAPP, TELEGRAM]) {
        await keepInboxSettings(switched(inbox, isOn));
        expect(isSwitchedOn(await chosen(), inbox)).toBe(isOn);
      }
    }
    expect(await chosen()).toEqual({ ...DEFAULT_INBOX_SETTINGS, on: ['telegram'] });
  });

  it('loses nothing of two windows that change it at once', async () => {
    await Promise.all([
      keepInboxSettings(switched(WHATSAPP, false)),
      keepInboxSettings(switched(TELEGRAM, true)),
      keepInboxSettings((now) => ({ ...now, own: [OWN] })),
      keepInboxSettings((now) => ({ ...now, corrections: { messenger: { title: 'h2' } } })),
    ]);
    expect(await chosen()).toEqual({
      version: 1,
      off: ['whatsapp'],
      on: ['telegram'],
      own: [OWN],
      corrections: { messenger: { title: 'h2' } },
    });
  });

  const own = (change: object) => ({ own: [{ ...OWN, ...change }] });
  it.each<[string, object]>([
    ['an id of another form', own({ id: 'own-1' })],
    ['no label', own({ label: '  ' })],
    ['a label too long', own({ label: 'x'.repeat(61) })],
    ['a label of two lines', own({ label: 'a\nb' })],
    ['a host in capitals', own({ host: 'Chat.example.com' })],
    ['a host with a port', own({ host: 'chat.example.com:8443' })],
    ['a host with a path', own({ host: 'chat.example.com/a' })],
    ['a host for many', own({ host: '*.example.com' })],
    ['a host of one word', own({ host: 'localhost' })],
    ['Salesforce’s sign-in', own({ host: 'login.salesforce.com' })],
    ['an org', own({ host: 'acme.my.salesforce.com' })],
    ['an org’s pages', own({ host: 'acme--uat.sandbox.lightning.force.com' })],
    ['an org’s setup', own({ host: 'acme.my.salesforce-setup.com' })],
    ['an org’s own parts of pages', own({ host: 'acme--c.vf.visualforce.com' })],
    ['Salesforce itself', own({ host: 'salesforce.com' })],
    ['no title', own({ selectors: { phone: 'a' } })],
    ['an empty selector', own({ selectors: { title: 'h1', phone: '' } })],
    ['a selector too long', own({ selectors: { title: 'a'.repeat(501) } })],
    ['a selector of another name', own({ selectors: { title: 'h1', run: 'x' } })],
    ['an id twice', { own: [OWN, { ...OWN, host: 'b.example.com' }] }],
    ['a host twice', { own: [OWN, { ...OWN, id: 'own-00000000' }] }],
    ['a switch twice', { off: ['whatsapp', 'whatsapp'] }],
    ['a correction that is none', { corrections: { messenger: 'h1' } }],
    ['a name nobody knows', { colour: 'red' }],
  ])('is not stored with %s', async (_, change) => {
    await expect(keepInboxSettings((now) => ({ ...now, ...change }))).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is stored with a host that is only called like Salesforce', async () => {
    await keepInboxSettings((now) => ({ ...now, ...own({ host: 'desk.notsalesforce.com' }) }));
    expect((await chosen()).own.map(({ host }) => host)).toEqual(['desk.notsalesforce.com']);
  });

  it('is kept aside where it can’t be read, and the defaults hold', async () => {
    const broken = { version: 2, off: 'all' };
    await fakeBrowser.storage.local.set({ inboxes: broken });
    const read = await readInboxSettings();
    expect(read.settings).toEqual(DEFAULT_INBOX_SETTINGS);
    expect(JSON.parse(read.unreadable ?? '')).toEqual(broken);
    await keepInboxSettings(switched(TELEGRAM, true));
    const changed = await readInboxSettings();
    expect(changed.settings.on).toEqual(['telegram']);
    expect(JSON.parse(changed.unreadable ?? '')).toEqual(broken);
    await forgetUnreadableInboxes();
    expect(await readInboxSettings()).toEqual({ settings: changed.settings, unreadable: null });
  });

  it('is heard of in every window until the listener’s end', async () => {
    const heard: KeptInboxSettings[] = [];
    const life = new AbortController();
    watchInboxSettings((kept) => heard.push(kept), life.signal);
    await keepInboxSettings(switched(TELEGRAM, true));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    life.abort();
    await keepInboxSettings(switched(TELEGRAM, false));
    expect(heard.map(({ settings }) => settings.on)).toEqual([['telegram']]);
  });
});
