import { expect, test, vi } from 'vitest';
import { lazyDescribes } from '@/lib/salesforce/lazy-describes';

const text = (name: string) =>
  JSON.stringify({
    name,
    label: `${name} of ours`,
    labelPlural: `${name}s`,
    keyPrefix: null,
    createable: true,
    updateable: true,
    recordTypeInfos: [],
    fields: [],
  });

test('an object is read when it is looked at, once', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const describes = lazyDescribes({ Contact: text('Contact'), Lead: text('Lead') }, () => {});
  expect(Object.keys(describes)).toEqual(['Contact', 'Lead']);
  expect(parse).not.toHaveBeenCalled();
  const contact = describes.Contact;
  expect(contact?.label).toBe('Contact of ours');
  expect(describes.Contact).toBe(contact);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('an object that is not there is not there', () => {
  expect(lazyDescribes({ Contact: text('Contact') }, () => {}).Lead).toBeUndefined();
});

test.for(['', 'null', '{"name":"Contact"}'])('a text that is no describe is told: %j', (broken) => {
  const unreadable = vi.fn();
  const describes = lazyDescribes({ Contact: broken, Lead: text('Lead') }, unreadable);
  expect(unreadable).not.toHaveBeenCalled();
  expect(describes.Contact).toBeUndefined();
  expect(describes.Contact).toBeUndefined();
  expect(unreadable).toHaveBeenCalledTimes(1);
  expect(describes.Lead?.label).toBe('Lead of ours');
});
