/** How long one part may be. */
export interface PartLimits {
  /** As Salesforce counts a field's length: UTF-16 units, a line's end as two (it is stored as CRLF). */
  readonly length: number;
  /** UTF-8 bytes of the part as it stands in JSON, without the quotes around it. */
  readonly bytes: number;
}

/** One part of a note: `text` is what stands in it, `end` where in the note the next one begins. */
export interface NotePart {
  readonly text: string;
  readonly end: number;
}

/**
 * Cuts a note into parts that fit, each as full as can be: between messages; where a single message is
 * longer than a part, at the end of a line of it, else between words, else between characters. Only the
 * white space at a cut is dropped. A line that begins with two spaces belongs to the message above it.
 */
export function splitNote(text: string, limits: PartLimits): readonly NotePart[] {
  const parts: NotePart[] = [];
  let start = 0;
  do {
    const end = partEnd(text, start, limits);
    parts.push({ text: text.slice(start, end).trimEnd(), end });
    start = end;
  } while (start < text.length);
  return parts;
}

/** Where the part that begins at `start` has to end. */
function partEnd(text: string, start: number, limits: PartLimits): number {
  const full = fillFrom(text, start, limits);
  if (full === text.length) return full;
  const message = lastMessageStart(text, start, full);
  if (message !== null) {
    const fits = fillFrom(text, message, limits);
    if (fits === text.length || lastMessageStart(text, message, fits) !== null) return message;
  }
  // Too near the start, an end of line or a space would leave the part almost empty.
  const half = start + (full - start) / 2;
  const line = text.lastIndexOf('\n', full - 1) + 1;
  if (line > half) return line;
  const word = afterLastSpace(text, full);
  if (word > half) return word;
  return characterStart(text, start, full);
}

/** How far a part that begins at `start` can reach. At least one character, whatever the limits. */
function fillFrom(text: string, start: number, limits: PartLimits): number {
  let { length, bytes } = limits;
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    length -= code === 0x0a ? 2 : units;
    bytes -= jsonBytes(code);
    if ((length < 0 || bytes < 0) && at > start) break;
    at += units;
  }
  return at;
}

/** UTF-8 bytes of a code point inside a JSON string, as `JSON.stringify` writes it. */
function jsonBytes(code: number): number {
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x20) return [0x08, 0x09, 0x0a, 0x0c, 0x0d].includes(code) ? 2 : 6;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code <= 0xdfff) return 6;
  return code > 0xffff ? 4 : 3;
}

/** Where the last message begins in (start, end], or null if none begins there. */
function lastMessageStart(text: string, start: number, end: number): number | null {
  for (let at = end; at > start; at -= 1) {
    if (text[at - 1] === '\n' && !text.startsWith('  ', at) && text[at] !== '\n') return at;
  }
  return null;
}

function afterLastSpace(text: string, end: number): number {
  for (let at = end; at > 0; at -= 1) if (/\s/.test(text[at - 1] ?? '')) return at;
  return 0;
}

/** Not through a character that is made of several: an emoji with its joiners, a letter with its accents. */
function characterStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 100);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const cut = segments.segment(text.slice(from, end + 100)).containing(end - from);
  const at = from + (cut?.index ?? end - from);
  return at > start ? at : end;
}
