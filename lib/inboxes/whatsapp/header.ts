import { phoneIn } from '@/lib/inboxes/phone-text';
import { tidy, visibleText, westernDigits } from '@/lib/inboxes/text';
import { allBeside, firstBeside } from '@/lib/inboxes/whatsapp/find';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

/** The title of the open chat as shown, or null where there is none. */
export function headerTitle(document: Document): string | null {
  for (const selector of WHATSAPP.titles) {
    const element = firstBeside(document, selector);
    const title = element ? tidy(visibleText(element)) : '';
    if (title !== '') return title;
  }
  return null;
}

/** The name a person chose for themselves, shown as `~Name` under an unsaved number; or null. */
export function pushName(document: Document): string | null {
  const line = underTitle(document);
  return line?.startsWith('~') ? withoutTilde(line) || null : null;
}

/** A name without the `~` that marks it as chosen by its owner. */
export function withoutTilde(name: string): string {
  return name.replace(/^~\s*/, '');
}

/** "You" at the end of a group's list of members, in WhatsApp's commoner languages. */
const YOU =
  /^(?:you|você|tú|tu|vous|du|sie|jij|u|ty|вы|ви|أنت|انت|siz|sen|anda|kamu|あなた|您|你|나|आप|אתה|את)$/iu;

/** A clock time: in a list of members there is none, in "last seen" there is. */
const CLOCK = /\d[:.]\d\d/;

/**
 * Whether the line under the title lists a group's members: `sure` if a number or "You" is among
 * them, `likely` if it has three parts or more, `no` else. A group that somebody types in shows
 * that instead, and a business may list what it does.
 */
export function membersLine(document: Document): 'sure' | 'likely' | 'no' {
  const line = underTitle(document);
  if (!line || line.startsWith('~') || CLOCK.test(westernDigits(line))) return 'no';
  const parts = line.split(/[,،、]/).map(tidy);
  if (parts.length < 2) return 'no';
  if (parts.some((part) => phoneIn(part) !== null) || YOU.test(parts.at(-1) ?? '')) return 'sure';
  return parts.length >= 3 ? 'likely' : 'no';
}

/** Older markup has the title itself in a `title` too: the line is the first that differs from it. */
function underTitle(document: Document): string | null {
  const title = headerTitle(document);
  const lines = allBeside(document, WHATSAPP.underTitle).map(
    (line) => tidy(line.getAttribute('title') ?? '') || tidy(visibleText(line)),
  );
  return lines.find((line) => line !== '' && line !== title) ?? null;
}
