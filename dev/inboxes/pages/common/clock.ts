/** The inboxes write times in the form of the browser's language: 12 hours and month first in the US. */
const american = navigator.language === 'en-US';

const two = (n: number) => String(n).padStart(2, '0');

function twelveHours(at: Date): string {
  const hour = at.getHours() % 12 || 12;
  return `${hour}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'AM' : 'PM'}`;
}

/** `3:07 PM` or `15:07`. */
export function shortTime(at: Date): string {
  return american ? twelveHours(at) : `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** WhatsApp's `3:07 PM, 9/14/2026` or `15:07, 14/09/2026`. */
export function timeAndDate(at: Date): string {
  const [day, month, year] = [at.getDate(), at.getMonth() + 1, at.getFullYear()];
  const date = american ? `${month}/${day}/${year}` : `${two(day)}/${two(month)}/${year}`;
  return `${shortTime(at)}, ${date}`;
}

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** Messenger's `September 14, 2026, 3:07 PM`; its labels are known in English only. */
export function longTime(at: Date): string {
  return `${longDate.format(at)}, ${twelveHours(at)}`;
}

/** Messenger's `Today at 3:07 PM`, `Yesterday at …`, and the long form before that. */
export function relativeTime(at: Date, now: Date): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at >= midnight) return `Today at ${twelveHours(at)}`;
  if (at >= yesterday) return `Yesterday at ${twelveHours(at)}`;
  return longTime(at);
}
