import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { settingsMark } from '@/lib/settings/mark';
import { objectSettingsOf, type Settings } from '@/lib/settings/settings';
import {
  forgetUnreadable,
  type KeptSettings,
  keepSettings,
  readSettings,
  watchSettings,
} from '@/lib/settings/store';
import { WebLocks } from '@/tests/unit/web-locks';

const ONE = '00D000000000001AAA';
const TWO = '00D000000000002AAA';

const stored = async () => fakeBrowser.storage.local.get(null);
const withCard =
  (card: string[]) =>
  (settings: Settings): Settings => ({
    ...settings,
    objects: { ...settings.objects, Lead: { ...objectSettingsOf(settings, 'Lead'), card } },
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

describe('settings', () => {
  it('are the defaults until somebody chooses, apart for each organisation', async () => {
    expect(await readSettings(ONE)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: null });
    await keepSettings(ONE, (settings) => ({ ...settings, defaultCountry: 'IT' }));
    expect((await readSettings(ONE)).settings.defaultCountry).toBe('IT');
    expect((await readSettings(TWO)).settings.defaultCountry).toBeNull();
  });

  it('are stored as what differs from the defaults, list by list', async () => {
    await keepSettings(ONE, withCard(['Company']));
    expect(await stored()).toEqual({
      [`settings:${ONE}`]: { version: 1, objects: { Lead: { card: ['Company'] } } },
    });
    const { settings } = await readSettings(ONE);
    expect(settings.objects.Lead?.card).toEqual(['Company']);
    expect(settings.objects.Lead?.form).toContain('LastName');
    expect(settings.objects.Contact?.card).toContain('Title');
  });

  it('forget an object that was added and taken away again', async () => {
    const none = { card: [], editable: [], form: [], identity: {} };
    await keepSettings(ONE, (now) => ({ ...now, objects: { ...now.objects, Visit__c: none } }));
    expect((await readSettings(ONE)).settings.objects.Visit__c).toEqual(none);
    await keepSettings(ONE, ({ objects: { Visit__c: _gone, ...objects }, ...now }) => ({
      ...now,
      objects,
    }));
    expect(await stored()).toEqual({ [`settings:${ONE}`]: { version: 1 } });
  });

  it('lose nothing of two windows that change them at once', async () => {
    const add = (name: string) =>
      keepSettings(ONE, (now) => withCard([...objectSettingsOf(now, 'Lead').card, name])(now));
    await keepSettings(ONE, withCard([]));
    await Promise.all([add('A'), add('B'), add('C')]);
    expect((await readSettings(ONE)).settings.objects.Lead?.card).toEqual(['A', 'B', 'C']);
  });

  it('are not stored where they are none', async () => {
    await expect(keepSettings(ONE, withCard(['not a name']))).rejects.toThrow();
    expect(await stored()).toEqual({});
  });

  it.each([
    ['a later version', { version: 2, tone: 'red' }],
    ['damaged', { version: 1, objects: { Lead: { card: 'Company' } } }],
    ['no settings at all', 'x'],
  ])('that can’t be read (%s) are kept aside, and the defaults hold', async (_, broken) => {
    await fakeBrowser.storage.local.set({ [`settings:${ONE}`]: broken });
    const read = await readSettings(ONE);
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(JSON.parse(read.unreadable ?? '')).toEqual(broken);
    await keepSettings(ONE, (settings) => ({ ...settings, caseMessages: 5 }));
    const changed = await readSettings(ONE);
    expect(changed.settings).toEqual({ ...DEFAULT_SETTINGS, caseMessages: 5 });
    expect(JSON.parse(changed.unreadable ?? '')).toEqual(broken);
    await forgetUnreadable(ONE);
    expect(await readSettings(ONE)).toEqual({ settings: changed.settings, unreadable: null });
  });

  it('are forgotten, when unreadable, before anything was changed too', async () => {
    await fakeBrowser.storage.local.set({ [`settings:${ONE}`]: 'x' });
    await forgetUnreadable(ONE);
    expect(await readSettings(ONE)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: null });
  });

  it('are heard of in every window, those of other organisations are not', async () => {
    const heard: KeptSettings[] = [];
    const life = new AbortController();
    watchSettings(ONE, (kept) => heard.push(kept), life.signal);
    await keepSettings(TWO, (settings) => ({ ...settings, caseMessages: 3 }));
    await keepSettings(ONE, (settings) => ({ ...settings, caseMessages: 4 }));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    life.abort();
    await keepSettings(ONE, (settings) => ({ ...settings, caseMessages: 5 }));
    expect(heard.map(({ settings }) => settings.caseMessages)).toEqual([4]);
  });

  it('have a mark that changes with them', () => {
    const mark = settingsMark(DEFAULT_SETTINGS);
    expect(settingsMark(structuredClone(DEFAULT_SETTINGS))).toBe(mark);
    expect(settingsMark({ ...DEFAULT_SETTINGS, defaultCountry: 'IT' })).not.toBe(mark);
    expect(settingsMark(withCard(['Company'])(DEFAULT_SETTINGS))).not.toBe(mark);
  });
});
