import { phoneIn } from '@/lib/inboxes/phone-text';
import { tidy, westernDigits } from '@/lib/inboxes/text';

/** The name that a person chose for themselves, from the line under an unsaved number, `~Name`; or null. */
export function pushName(line: string | null): string | null {
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
 * Whether the line under a title lists a group's members: `sure` if a number or "You" is among
 * them, `likely` if it has three parts or more, `no` else. A group that somebody types in shows
 * that instead, and a business may list what it does.
 */
export function membersLine(line: string | null): 'sure' | 'likely' | 'no' {
  if (!line || line.startsWith('~') || CLOCK.test(westernDigits(line))) return 'no';
  const parts = line.split(/[,،、]/).map(tidy);
  if (parts.length < 2) return 'no';
  if (parts.some((part) => phoneIn(part) !== null) || YOU.test(parts.at(-1) ?? '')) return 'sure';
  return parts.length >= 3 ? 'likely' : 'no';
}
