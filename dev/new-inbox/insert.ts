/** A source file, and what of it was to be found; for the words of what went wrong. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/**
 * `source` with `entry` as the last of the list or object that `opening` opens (`= [`, `= {`) and a
 * line that is only its end closes. Throws where that is not there exactly once: the file is made in
 * another way than it was, and so has this command to be.
 */
export function withEntry(source: Source, opening: string, entry: string): string {
  const { start, end } = between(source, opening);
  const body = source.text.slice(start, end).trimEnd();
  const comma = body === '' || body.endsWith(',') ? '' : ',';
  return `${source.text.slice(0, start)}${body}${comma}\n  ${entry},\n${source.text.slice(end)}`;
}

/** As `withEntry`, for a list of strings that is kept in order (of code units, as `sort` does). */
export function withString(source: Source, opening: string, word: string): string {
  const { start, end } = between(source, opening);
  const body = source.text.slice(start, end);
  const words = [...body.matchAll(/'([^'\\]*)'/g)].map(([, found = '']) => found);
  if (body.replace(/'[^'\\]*'/g, '').replace(/[\s,]/g, '') !== '') {
    throw new Error(`${source.file}: the list after "${opening}" holds more than strings.`);
  }
  const lines = [...words, word].sort().map((one) => `  '${one}',\n`);
  return `${source.text.slice(0, start)}\n${lines.join('')}${source.text.slice(end)}`;
}

/** `source` with one more import; the order is the formatter's. Throws where it has none. */
export function withImport({ file, text }: Source, line: string): string {
  if (!/^import .*;$/m.test(text)) throw new Error(`${file}: there are no imports.`);
  return `${line}\n${text}`;
}

/**
 * Where the insides of what `opening` opens begin and end. As the formatter leaves it, it closes on the
 * same line or where a line begins with the closing bracket.
 */
function between({ file, text }: Source, opening: string): { start: number; end: number } {
  const at = text.indexOf(opening);
  if (at < 0 || text.indexOf(opening, at + 1) >= 0) {
    throw new Error(`${file}: "${opening}" was to be found there exactly once.`);
  }
  const start = at + opening.length;
  const closing = opening.endsWith('[') ? ']' : '}';
  const [line = ''] = text.slice(start).split('\n');
  const found =
    line === '' ? text.indexOf(`\n${closing}`, start) + 1 : text.indexOf(closing, start);
  if (found <= 0 || (line !== '' && found > start + line.length)) {
    throw new Error(`${file}: what "${opening}" opens is not closed where it was to be.`);
  }
  return { start, end: found };
}
