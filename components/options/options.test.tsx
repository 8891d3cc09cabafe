// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardFields } from '@/components/options/CardFields';
import { IdentityFields } from '@/components/options/IdentityFields';
import { type Options, OptionsContext } from '@/components/options/options-context';
import { useEditing } from '@/components/options/use-editing';
import { click, draw, find } from '@/components/testing';
import { contact, salesforce } from '@/lib/salesforce/search-fixture';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { keepSettings } from '@/lib/settings/store';
import { WebLocks } from '@/tests/unit/web-locks';

const ORG = '00D000000000001AAA';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { language: 'en', locks: new WebLocks() });
});

/** One section, for an organisation whose Contact has a few fields. */
function Section({ of: Of, known = true }: { of: typeof CardFields; known?: boolean }) {
  const { kept, saved, save, saveFile } = useEditing(ORG);
  if (kept === null) return null;
  const named = (sought: string) => contact.describe.fields.filter(({ name }) => name === sought);
  const [title] = named('Title');
  if (title === undefined) throw new Error('The fixture has no Title');
  const whole = { ...title, type: 'address', updateable: false };
  const address = { ...whole, name: 'MailingAddress', label: 'Mail' };
  const city = { ...title, name: 'MailingCity', label: 'City', compoundFieldName: address.name };
  const post = { ...whole, name: 'Post__c', label: 'Post' };
  const fixed = { ...title, name: 'Number__c', label: 'Number', updateable: false };
  const options: Options = {
    client: salesforce([]).client,
    settings: kept.settings,
    describes: known
      ? {
          Contact: {
            ...contact.describe,
            fields: [title, address, city, post, fixed, ...named('Email')],
          },
        }
      : null,
    save,
    saveFile,
  };
  return (
    <OptionsContext value={options}>
      <Of sobject="Contact" />
      <output>{saved && `${saved.what}: ${saved.reason ?? 'saved'}`}</output>
    </OptionsContext>
  );
}

const choose = (card: string[], more: object = {}) =>
  keepSettings(ORG, (now) => ({
    ...now,
    objects: { ...now.objects, Contact: { card, editable: [], form: [], identity: {}, ...more } },
  }));
async function drawn(node: Parameters<typeof draw>[0]) {
  const { box } = draw(node);
  await act(async () => {});
  await act(async () => {});
  return box;
}
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve)));
const rows = () => [...document.querySelectorAll('li')].map((row) => row.dataset.name);
const labelled = (name: string) => find(`[aria-label="${name}"]`);

test('a field that can’t be changed is disabled and says why', async () => {
  await choose(['Post__c', 'MailingAddress', 'Number__c', 'Title', 'Gone__c']);
  await drawn(<Section of={CardFields} />);
  const row = (name: string) => find(`[data-name="${name}"]`);
  const box = (name: string) => row(name).querySelector('input');
  expect(box('Post__c')?.disabled).toBe(true);
  // An address is changed by its parts.
  expect(box('MailingAddress')?.disabled).toBe(false);
  expect(box('Number__c')?.disabled).toBe(true);
  expect(row('Number__c').textContent).toContain('Salesforce doesn’t let your user change it.');
  expect(box('Title')?.disabled).toBe(false);
  expect(row('Gone__c').textContent).toContain('Salesforce doesn’t show this field to you.');
});

test('what was allowed can be taken back though nobody may change it any more', async () => {
  await choose(['Number__c'], { editable: ['Number__c'] });
  await drawn(<Section of={CardFields} />);
  const box = find<HTMLInputElement>('[data-name="Number__c"] input');
  expect([box.checked, box.disabled]).toEqual([true, false]);
  click(box);
  await settle();
  expect([box.checked, box.disabled]).toEqual([false, true]);
});

test('without describes no field is called wrong', async () => {
  await choose(['Gone__c']);
  const box = await drawn(<Section of={CardFields} known={false} />);
  expect(box.textContent).not.toContain('Salesforce doesn’t show');
  expect(find<HTMLInputElement>('[data-name] input').disabled).toBe(false);
});

test('the focus stays with a row that moved, and goes to the next when one is removed', async () => {
  await choose(['Title', 'Email', 'Number__c']);
  await drawn(<Section of={CardFields} />);
  act(() => labelled('Move Title label down').focus());
  click(labelled('Move Title label down'));
  expect(rows()).toEqual(['Email', 'Title', 'Number__c']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Title label down');
  act(() => labelled('Remove Title label').focus());
  click(labelled('Remove Title label'));
  expect(rows()).toEqual(['Email', 'Number__c']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Number');
  click(labelled('Move Email label up'));
  await settle();
  expect(rows()).toEqual(['Email', 'Number__c']);
  expect(find('output').textContent).toBe('Contact, Fields on the card: saved');
});

test('a field that leaves the card is not editable any more', async () => {
  await choose(['Title', 'Email'], { editable: ['Title', 'Email'] });
  await drawn(<Section of={CardFields} />);
  click(labelled('Remove Title label'));
  await settle();
  const stored = await fakeBrowser.storage.local.get(`settings:${ORG}`);
  expect(stored).toMatchObject({
    [`settings:${ORG}`]: { objects: { Contact: { card: ['Email'], editable: ['Email'] } } },
  });
});

test('a change that can’t be stored is told and taken back', async () => {
  await choose(['Title', 'Email']);
  await drawn(<Section of={CardFields} />);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  click(labelled('Remove Title label'));
  expect(rows()).toEqual(['Email']);
  await settle();
  expect(find('output').textContent).toBe('Contact, Fields on the card: disk full');
  expect(rows()).toEqual(['Title', 'Email']);
});

test('an identity field that is missing, or holds no text, is told', async () => {
  await choose([], { identity: { messenger: 'Gone__c', whatsapp: 'Email' } });
  const box = await drawn(<Section of={IdentityFields} />);
  expect(box.textContent).toContain('There is none of this name');
  expect(box.textContent).toContain('This is no text field');
  const offered = [...(box.querySelectorAll('select')[1]?.options ?? [])].map(({ value }) => value);
  expect(offered).toEqual(['', 'Gone__c', 'MailingCity', 'Title']);
});

test('the defaults are what is shown before anything was chosen', async () => {
  await drawn(<Section of={CardFields} />);
  expect(rows()).toEqual(DEFAULT_SETTINGS.objects.Contact?.card);
});
