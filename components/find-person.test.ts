import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPerson } from '@/components/find-person';
import type { Workplace } from '@/components/workplace';
import type { Chat } from '@/lib/chats/chat';
import { keepLink, readLink, rejectRecords } from '@/lib/chats/links';
import { aField } from '@/lib/salesforce/describe-fixture';
import { ADA, BO, contact, lead, row, salesforce } from '@/lib/salesforce/search-fixture';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { objectSettingsOf } from '@/lib/settings/settings';
import { WebLocks } from '@/tests/unit/web-locks';

const KEY = 'messenger:10101';
const CHAT: Chat = {
  inbox: 'messenger',
  threadId: '10101',
  name: 'Ada',
  phone: null,
  email: null,
  handle: null,
  isGroup: false,
};

const keeper = aField('Messenger_Id__c', 'string', { label: 'Messenger ID' });
const kept = ({ describe }: typeof contact | typeof lead) => ({
  ...describe,
  fields: [...describe.fields, keeper],
});
const describes = { Contact: kept(contact), Lead: kept(lead) };
const identity = { messenger: 'Messenger_Id__c' };
const named = ['Contact', 'Lead'].map((name) => [
  name,
  { ...objectSettingsOf(DEFAULT_SETTINGS, name), identity },
]);

/** Salesforce with these rows by object, and who works with it; `shares`: a field keeps chats' ids. */
function place(rows: Parameters<typeof salesforce>[1], { shares = true } = {}) {
  const asked = salesforce([], rows);
  const objects = { ...DEFAULT_SETTINGS.objects, ...Object.fromEntries(named) };
  const settings = shares ? { ...DEFAULT_SETTINGS, objects } : DEFAULT_SETTINGS;
  const owner = asked.client.identity;
  // Only what a look-up reads of the place: it stores and writes nothing.
  const workplace = { client: asked.client, identity: owner, settings, country: 'BR' };
  return { ...asked, owner, workplace: workplace as unknown as Workplace };
}
const link = (id: string) => ({ sobject: 'Contact', id, how: 'searched', at: 5 }) as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

describe('who a chat without a number is with', () => {
  it('is whom the organisation’s field names, in one call', async () => {
    const { workplace, paths } = place({ Lead: [row('Lead', BO, { Messenger_Id__c: '10101' })] });
    const person = await findPerson(workplace, describes, CHAT);
    expect(person).toMatchObject({ link: null, matches: [{ record: { id: BO } }] });
    expect(paths).toEqual(['POST /composite']);
  });

  it('takes no call where no field is named and nothing is remembered', async () => {
    const { workplace, paths } = place({}, { shares: false });
    expect(await findPerson(workplace, describes, CHAT)).toMatchObject({ matches: [] });
    expect(paths).toEqual([]);
  });

  it('is the remembered link, read in the same call that asks for a shared one', async () => {
    const { workplace, owner, paths } = place({ Contact: [row('Contact', ADA, { Name: 'Ada' })] });
    await keepLink(owner, KEY, link(ADA));
    const person = await findPerson(workplace, describes, CHAT);
    expect(person).toMatchObject({ link: { record: { id: ADA }, at: 5 }, matches: [] });
    expect(paths).toEqual(['POST /composite']);
  });

  it('is the remembered link in one query where no field is named', async () => {
    const rows = { Contact: [row('Contact', ADA, {})] };
    const { workplace, owner, paths } = place(rows, { shares: false });
    await keepLink(owner, KEY, link(ADA));
    expect(await findPerson(workplace, describes, CHAT)).toMatchObject({ link: { at: 5 } });
    expect(paths).toEqual(['GET /query']);
  });

  it('is whom a colleague linked since, before the link on this computer', async () => {
    const { workplace, owner } = place({
      Contact: [row('Contact', ADA, {})],
      Lead: [row('Lead', BO, { Messenger_Id__c: '10101' })],
    });
    await keepLink(owner, KEY, link(ADA));
    const person = await findPerson(workplace, describes, CHAT);
    expect(person).toMatchObject({ link: null, matches: [{ record: { id: BO } }] });
    expect(await readLink(owner, KEY)).toEqual(link(ADA));
  });

  it('is not whom the agent said it isn’t, whatever the field says', async () => {
    const { workplace, owner } = place({
      Contact: [row('Contact', ADA, {})],
      Lead: [row('Lead', BO, { Messenger_Id__c: '10101' })],
    });
    await rejectRecords(owner, KEY, [BO]);
    await keepLink(owner, KEY, link(ADA));
    const person = await findPerson(workplace, describes, CHAT);
    expect(person).toMatchObject({ link: { record: { id: ADA } }, not: [BO] });
  });

  it('forgets a link to a record that is gone', async () => {
    const { workplace, owner } = place({});
    await keepLink(owner, KEY, link(ADA));
    const person = await findPerson(workplace, describes, CHAT);
    expect(person).toMatchObject({ link: null, matches: [], lost: true });
    expect(await readLink(owner, KEY)).toBeNull();
  });
});
