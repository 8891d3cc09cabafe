// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OpenChat } from '@/components/chat-places';
import { useSharedLink } from '@/components/hooks/use-shared-link';
import { SharedLinkNote } from '@/components/person/SharedLinkNote';
import { click, draw } from '@/components/testing';
import { type Workplace, WorkplaceContext } from '@/components/workplace';
import { aField } from '@/lib/salesforce/describe-fixture';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { ADA, contact } from '@/lib/salesforce/search-fixture';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { objectSettingsOf } from '@/lib/settings/settings';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import { WebLocks } from '@/tests/unit/web-locks';

const keeper = aField('Messenger_Id__c', 'string', { label: 'Messenger ID' });
const describes = {
  Contact: { ...contact.describe, fields: [...contact.describe.fields, keeper] },
};
const settings = {
  ...DEFAULT_SETTINGS,
  objects: {
    Contact: {
      ...objectSettingsOf(DEFAULT_SETTINGS, 'Contact'),
      identity: { messenger: 'Messenger_Id__c' },
    },
  },
};
const OPEN: OpenChat = {
  chat: {
    inbox: 'messenger',
    threadId: '10101',
    name: 'Ada',
    phone: null,
    email: null,
    handle: null,
    isGroup: false,
  },
  tabId: 1,
  tabUrl: 'https://www.messenger.com/',
  phone: null,
  words: { label: 'Messenger', name: 'Ada', address: null, isGroup: false },
  visit: 'visit:1',
};

/** A Contact whose field holds this, and the hook at work on it. */
function arrange(held: string | null) {
  const record: SalesforceRecord = {
    sobject: 'Contact',
    id: ADA,
    fields: { Messenger_Id__c: held, LastModifiedDate: '2026-11-01T10:00:00.000+0000' },
  };
  const org = fakeRoom(record);
  const onRecord = vi.fn();
  let shared: ReturnType<typeof useSharedLink> | undefined;
  function Probe() {
    shared = useSharedLink(OPEN, describes, org.room, onRecord);
    return <SharedLinkNote shared={shared} />;
  }
  // The hook reads the settings alone.
  const place = { settings } as unknown as Workplace;
  draw(
    <WorkplaceContext value={place}>
      <Probe />
    </WorkplaceContext>,
  );
  const now = () => {
    if (shared === undefined) throw new Error('Nothing was drawn');
    return shared;
  };
  const patches = () => org.calls.filter((one) => one === 'PATCH').length;
  return { record, org, onRecord, now, patches };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
});

test('an empty field gets the chat’s id, in one write', async () => {
  const { record, org, now, patches, onRecord } = arrange(null);
  await act(() => now().share(record));
  expect(org.row().Messenger_Id__c).toBe('10101');
  expect(patches()).toBe(1);
  expect(onRecord).toHaveBeenCalledTimes(1);
  expect(document.body.textContent).toBe('');
});

test('what is there already is not written again', async () => {
  const { record, now, patches } = arrange('10101');
  await act(() => now().share(record));
  expect(patches()).toBe(0);
});

test('another chat’s id stays until the agent says otherwise', async () => {
  const { record, org, now, patches } = arrange('20202');
  await act(() => now().share(record));
  expect(patches()).toBe(0);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('20202');
  const instead = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Write this chat’s id instead',
  );
  await act(async () => {
    if (instead) click(instead);
    await vi.waitFor(() => expect(org.row().Messenger_Id__c).toBe('10101'));
  });
  expect(patches()).toBe(1);
});

test('unlinking clears this chat’s id and no other', async () => {
  const mine = arrange('10101');
  await act(() => mine.now().unshare(mine.record));
  expect(mine.org.row().Messenger_Id__c).toBeNull();
  const other = arrange('20202');
  await act(() => other.now().unshare(other.record));
  expect(other.org.row().Messenger_Id__c).toBe('20202');
  expect(other.patches()).toBe(0);
});
