import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartLimits, splitNote } from '@/lib/capture/log-parts';

const ROOMY: PartLimits = { length: 1_000, bytes: 100_000 };

const texts = (text: string, limits: Partial<PartLimits>) =>
  splitNote(text, { ...ROOMY, ...limits }).map((part) => part.text);

describe('splitNote', () => {
  it('leaves a note that fits in one', () => {
    expect(splitNote('a: b\nc: d', ROOMY)).toEqual([{ text: 'a: b\nc: d', end: 9 }]);
  });

  it('cuts between messages', () => {
    const note = '13:24 Ingrid: one two three\n13:25 Priya: four\n13:26 Ingrid: five';
    expect(texts(note, { length: 50 })).toEqual([
      '13:24 Ingrid: one two three\n13:25 Priya: four',
      '13:26 Ingrid: five',
    ]);
    expect(splitNote(note, { ...ROOMY, length: 50 })[0]?.end).toBe(note.indexOf('13:26'));
  });

  it('does not cut a message of several lines that fits a part of its own', () => {
    const note = 'Ingrid: one\nIngrid: two\n  three\n  four';
    expect(texts(note, { length: 32 })).toEqual(['Ingrid: one', 'Ingrid: two\n  three\n  four']);
  });

  it('cuts a message that is longer than a part between its words, and wastes no part on its head', () => {
    const note = `WhatsApp\n\nIngrid: ${'alarm '.repeat(12).trim()}\nPriya: ok`;
    expect(texts(note, { length: 40 })).toEqual([
      'WhatsApp\n\nIngrid: alarm alarm alarm',
      'alarm alarm alarm alarm alarm alarm',
      'alarm alarm alarm\nPriya: ok',
    ]);
  });

  it('cuts it at the end of a line where that leaves the part more than half full', () => {
    const note = 'Ingrid: aaaa bbbb cccc\n  dddd eeee ffff gggg';
    expect(texts(note, { length: 34 })).toEqual([
      'Ingrid: aaaa bbbb cccc',
      '  dddd eeee ffff gggg',
    ]);
  });

  it('cuts through no character where there are no words', () => {
    expect(texts('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', { length: 20 })).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(texts('é'.normalize('NFD').repeat(3), { length: 3 })).toEqual(
      ['é', 'é', 'é'].map((letter) => letter.normalize('NFD')),
    );
  });

  it('counts the end of a line twice, as Salesforce does', () => {
    expect(texts('a\nb\nc', { length: 6 })).toEqual(['a\nb', 'c']);
    expect(texts('a\nb\nc', { length: 7 })).toEqual(['a\nb\nc']);
  });

  it('keeps each part within its bytes, as JSON', () => {
    // Each 水 is three bytes, each quotation mark two.
    expect(texts('水水水水', { bytes: 7 })).toEqual(['水水', '水水']);
    expect(texts('""""', { bytes: 5 })).toEqual(['""', '""']);
  });

  it('loses nothing but white space, and holds to both limits, whatever the text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\n',
        '\n  ',
        ' ',
        '\n\n',
        'WhatsApp',
        '水水水水水水',
        '👩‍👩‍👧',
        '"\\"',
        '\uD83D',
      ),
    );
    const note = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
    const limits = fc.record({
      length: fc.integer({ min: 12, max: 200 }),
      bytes: fc.integer({ min: 24, max: 400 }),
    });
    const bare = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(note, limits, (text, most) => {
        const parts = splitNote(text, most);
        expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(text));
        expect(parts.at(-1)?.end).toBe(text.length);
        for (const part of parts) {
          expect(part.text.length + part.text.split('\n').length - 1).toBeLessThanOrEqual(
            most.length,
          );
          const json = new TextEncoder().encode(JSON.stringify(part.text)).byteLength - 2;
          expect(json).toBeLessThanOrEqual(most.bytes);
        }
      }),
    );
  });
});
