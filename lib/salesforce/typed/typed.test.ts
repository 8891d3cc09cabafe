import { describe, expect, it, test } from 'vitest';
import type { FieldValue } from '@/lib/salesforce/record';
import { cutToLength, lengthInSalesforce } from '@/lib/salesforce/typed/length';
import { pickDraft, readLookup } from '@/lib/salesforce/typed/pick';
import type { FieldShape } from '@/lib/salesforce/typed/shape';
import { fromTyped, saysSame, type Typed, toTyped, UNFINISHED } from '@/lib/salesforce/typed/typed';

const OSLO = { locale: 'nb-NO', timeZone: 'Europe/Oslo' };
const TORBJORN = { id: '003Qx000004abcDIAQ', name: 'Torbjørn Aas' };
const MONEY: FieldShape = { type: 'number', digits: { whole: 16, scale: 2 } };

describe('a value, its editor, and back', () => {
  it.each<[FieldShape, FieldValue, Typed]>([
    [{ type: 'text' }, 'Buyer', 'Buyer'],
    [{ type: 'text' }, null, ''],
    [{ type: 'phone' }, '+47 912 34 567', '+47 912 34 567'],
    [{ type: 'email' }, 'ingrid@nordlys.example', 'ingrid@nordlys.example'],
    [{ type: 'longtext' }, 'One\nTwo', 'One\nTwo'],
    [{ type: 'picklist' }, 'Norsk bokmål', 'Norsk bokmål'],
    [{ type: 'multipicklist' }, 'Reefer;Last mile', 'Reefer;Last mile'],
    [{ type: 'checkbox' }, true, true],
    [{ type: 'checkbox' }, false, false],
    [MONEY, 184000.5, '184\u00a0000,5'],
    [MONEY, 0, '0'],
    [{ type: 'number', digits: { whole: 8, scale: 0 } }, -46, '−46'],
    [{ type: 'date' }, '2027-01-15', '2027-01-15'],
    [{ type: 'datetime' }, '2026-01-15T12:34:00.000+0000', '2026-01-15T13:34'],
    [{ type: 'time' }, '10:22:00.000Z', '10:22'],
  ])('%j %j is typed as %j', (shape, value, typed) => {
    expect(toTyped(shape, value, OSLO)).toBe(typed);
    expect(fromTyped(shape, typed, OSLO)).toEqual({ value });
    expect(saysSame(shape, value, typed, OSLO)).toBe(true);
  });

  it('of a lookup shows the name and is sent as the id', () => {
    const typed = toTyped({ type: 'lookup' }, TORBJORN.id, OSLO, TORBJORN.name);
    expect(readLookup(String(typed))).toEqual({ is: 'picked', pick: TORBJORN });
    expect(fromTyped({ type: 'lookup' }, typed, OSLO)).toEqual({ value: TORBJORN.id });
    expect(saysSame({ type: 'lookup' }, TORBJORN.id, typed, OSLO)).toBe(true);
    expect(saysSame({ type: 'lookup' }, null, typed, OSLO)).toBe(false);
    expect(saysSame({ type: 'lookup' }, TORBJORN.id, '', OSLO)).toBe(false);
    expect(saysSame({ type: 'lookup' }, null, '', OSLO)).toBe(true);
  });
});

test('the ends of a text are trimmed, and nothing but blanks is no value', () => {
  expect(fromTyped({ type: 'text' }, '  Buyer ', OSLO)).toEqual({ value: 'Buyer' });
  expect(fromTyped({ type: 'longtext' }, '  Indented\n', OSLO)).toEqual({ value: '  Indented' });
  expect(fromTyped({ type: 'email' }, '  ', OSLO)).toEqual({ value: null });
  expect(fromTyped({ type: 'email' }, ' a@b.no ', OSLO)).toEqual({ value: 'a@b.no' });
});

describe('what Salesforce would refuse is told before it is sent', () => {
  it.each<[FieldShape, Typed, string]>([
    [{ type: 'text', required: true }, ' ', 'empty'],
    [{ type: 'date', required: true }, '', 'empty'],
    [{ type: 'lookup', required: true }, '', 'empty'],
    [{ type: 'email' }, 'ingrid.solheim@nordlys', 'not-an-email'],
    [{ type: 'email' }, 'ingrid@nordlys..example', 'not-an-email'],
    [{ type: 'email' }, 'two@b.no, three@b.no', 'not-an-email'],
    [{ type: 'url' }, 'nordlys example', 'not-a-url'],
    [{ type: 'url' }, 'https://', 'not-a-url'],
    [{ type: 'date' }, '2027-02-30', 'not-a-date'],
    [{ type: 'date' }, UNFINISHED, 'not-a-date'],
    [{ type: 'datetime' }, UNFINISHED, 'not-a-date'],
    [{ type: 'lookup' }, 'Torb', 'not-picked'],
    [MONEY, 'much', 'not-a-number'],
    [MONEY, '1,234', 'too-many-decimals'],
  ])('%j %j', (shape, typed, fault) => {
    expect(fromTyped(shape, typed, OSLO)).toMatchObject({ fault: { is: fault } });
    expect(saysSame(shape, null, typed, OSLO)).toBe(fault === 'empty');
  });

  it('counts characters as Salesforce does: a line break is two', () => {
    const shape: FieldShape = { type: 'longtext', maxLength: 10 };
    expect(fromTyped(shape, 'One\nTwo\nX', OSLO)).toEqual({
      fault: { is: 'too-long', over: 1, most: 10 },
    });
    expect(fromTyped(shape, 'One\nTwo\n\n', OSLO)).toEqual({ value: 'One\nTwo' });
  });
});

test.each(['nordlys.example', 'https://nordlys.example/om?x=1', 'intranet/page', 'mailto:a@b.no'])(
  '“%s” is an address that Salesforce takes',
  (text) => expect(fromTyped({ type: 'url' }, text, OSLO)).toEqual({ value: text }),
);

test('a number typed in another way says the same', () => {
  expect(saysSame(MONEY, 184000.5, '184000,50', OSLO)).toBe(true);
  expect(saysSame(MONEY, 184000.5, '184000,51', OSLO)).toBe(false);
});

test('a date-time left untouched keeps its seconds', () => {
  const shape: FieldShape = { type: 'datetime' };
  const value = '2026-01-15T12:34:56.000+0000';
  expect(saysSame(shape, value, toTyped(shape, value, OSLO), OSLO)).toBe(true);
});

test('a pick keeps to its line, and words that pick nothing are kept as typed', () => {
  expect(pickDraft({ id: TORBJORN.id, name: 'Aas\nTorbjørn' })).toBe(
    '003Qx000004abcDIAQ\nAas Torbjørn',
  );
  expect(readLookup('Torb ')).toEqual({ is: 'typed', words: 'Torb ' });
  expect(readLookup(' ')).toEqual({ is: 'empty' });
});

test('a text is cut to what its field takes, never through a character', () => {
  expect(cutToLength('Owner of it all', 10)).toBe('Owner of i');
  expect(cutToLength('a\nb\nc\nd', 8)).toBe('a\nb\nc');
  expect(lengthInSalesforce('a\nb\r\nc')).toBe(7);
  expect(cutToLength('abc🌍', 4)).toBe('abc');
});
