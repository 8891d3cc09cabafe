import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepLink,
  type Link,
  offerAnswered,
  readLink,
  readMemory,
  rejectNobody,
  rejectRecords,
  watchMemory,
} from '@/lib/chats/links';

const OWNER = { orgId: '00D000000000001AAA', userId: '005000000000001AAA' };
const KEY = 'links:00D000000000001AAA:005000000000001AAA';
const ADA = '003000000000001AAA';
const BO = '003000000000002AAA';
const CHAT = 'whatsapp:4791234567@c.us';
const link = (id: string, at = 1): Link => ({ sobject: 'Contact', id, how: 'picked', at });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

describe('what is remembered of a chat', () => {
  it('is its link, for this org and user alone', async () => {
    await keepLink(OWNER, CHAT, link(ADA));
    expect(await readLink(OWNER, CHAT)).toEqual(link(ADA));
    expect(await readLink({ ...OWNER, userId: '005000000000002AAA' }, CHAT)).toBeNull();
    expect(await readLink(OWNER, 'whatsapp:other@c.us')).toBeNull();
  });

  it('is read from the shape that earlier versions stored', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: { [CHAT]: link(ADA, 7), broken: { id: 1 } } });
    expect(await readMemory(OWNER, CHAT)).toEqual({
      link: link(ADA, 7),
      not: [],
      offered: false,
      at: 7,
    });
    await keepLink(OWNER, 'messenger:1', link(BO));
    expect(await readLink(OWNER, CHAT)).toEqual(link(ADA, 7));
  });

  it('keeps the others where one can’t be read', async () => {
    const good = { link: link(ADA), not: [], offered: false, at: 1 };
    const chats = { [CHAT]: good, 'messenger:1': { link: 'x' } };
    await fakeBrowser.storage.local.set({ [KEY]: { version: 2, chats } });
    expect(await readLink(OWNER, CHAT)).toEqual(link(ADA));
    expect(await readLink(OWNER, 'messenger:1')).toBeNull();
  });

  it('is whom it is not with, and that takes a link away', async () => {
    await keepLink(OWNER, CHAT, link(ADA));
    await rejectRecords(OWNER, CHAT, [ADA]);
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ link: null, not: [ADA] });
    await rejectNobody(OWNER, CHAT);
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ link: null, not: [] });
  });

  it('lets a link win over an earlier no', async () => {
    await rejectRecords(OWNER, CHAT, [ADA, BO]);
    await keepLink(OWNER, CHAT, link(BO));
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ link: link(BO), not: [ADA] });
    await rejectRecords(OWNER, CHAT, [ADA]);
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ link: link(BO), not: [ADA] });
  });

  it('is that the offer was answered, for as long as the link is the same', async () => {
    await keepLink(OWNER, CHAT, link(ADA));
    await offerAnswered(OWNER, CHAT);
    await keepLink(OWNER, CHAT, link(ADA, 2));
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ offered: true });
    await keepLink(OWNER, CHAT, link(BO));
    expect(await readMemory(OWNER, CHAT)).toMatchObject({ offered: false });
  });

  it('forgets the chats that were touched longest ago', async () => {
    const chats = Array.from({ length: 5_000 }, (_, at) => [
      `whatsapp:${at}`,
      { link: null, not: [ADA], offered: false, at: at + 1 },
    ]);
    await fakeBrowser.storage.local.set({
      [KEY]: { version: 2, chats: Object.fromEntries(chats) },
    });
    await keepLink(OWNER, CHAT, link(BO));
    expect((await readMemory(OWNER, 'whatsapp:0')).not).toEqual([]);
    expect((await readMemory(OWNER, 'whatsapp:1')).not).toEqual([ADA]);
    expect(await readLink(OWNER, CHAT)).toEqual(link(BO));
  });
});

it('a change is heard of this chat alone, until the listener goes', async () => {
  const heard = vi.fn();
  const life = new AbortController();
  watchMemory(OWNER, CHAT, life.signal, heard);
  await keepLink(OWNER, 'messenger:1', link(BO));
  expect(heard).not.toHaveBeenCalled();
  await rejectRecords(OWNER, CHAT, [ADA]);
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ not: [ADA] }));
  life.abort();
  await rejectNobody(OWNER, CHAT);
  expect(heard).toHaveBeenCalledTimes(1);
});
