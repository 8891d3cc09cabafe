import { type Clock, clockIn, figuredClocks } from '@/lib/inboxes/clock';
import { type DateParts, dateParts } from '@/lib/inboxes/dates';
import { tidy, westernDigits } from '@/lib/inboxes/text';
import { withoutTilde } from '@/lib/inboxes/whatsapp/header';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

/** What stands in `data-pre-plain-text`: `[10:21 AM, 9/14/2026] Delphine Okafor: `. */
export interface Stamp {
  /** Without the `~` of a name that its owner chose. */
  readonly author: string;
  readonly clock: Clock | null;
  /** The three numbers of the date in the page's order, which is for the whole page to tell. */
  readonly date: DateParts | null;
}

const STAMP = /^\[([^\]]*)\]\s*(.*?):?$/;

/**
 * The stamp of a message row, or null where it has none (media, deleted and system rows). Time and
 * date may come in either order, in any digits; `languages` tell how AM and PM are written.
 */
export function stampOf(row: Element, languages: readonly string[]): Stamp | null {
  const { when, author } = signatureOf(row) ?? {};
  if (when === undefined || author === undefined) return null;
  const parts = figuredClocks(westernDigits(when)).split(/[,،、]/);
  const time = parts.findIndex((part) => /\d[:.]\d\d(?![\d.])/.test(part));
  const clock = time < 0 ? null : clockIn(parts[time] ?? '', languages);
  const others = parts.filter((_, index) => index !== time).join(' ');
  const date = dateParts(others || westernDigits(when).replace(/\d{1,2}[:.]\d{2}/, ''));
  return { author, clock, date };
}

/** What is written in a row's stamp, its time as it stands there; null where it has none. */
export function signatureOf(row: Element): { when: string; author: string } | null {
  const holder = row.matches(WHATSAPP.stamp) ? row : row.querySelector(WHATSAPP.stamp);
  const text = tidy(holder?.getAttribute('data-pre-plain-text') ?? '');
  const [, when, author] = STAMP.exec(text) ?? [];
  if (when === undefined || author === undefined) return null;
  return { when, author: withoutTilde(author.trim()) };
}
