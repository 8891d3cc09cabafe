import type { Chat } from '@/lib/chats/chat';
import { LIMITS } from '@/lib/chats/limits';
import type { Hints } from '@/lib/inboxes/inbox';
import { phoneIn, sameNumber } from '@/lib/inboxes/phone-text';
import { cut } from '@/lib/inboxes/text';
import { authorsOf } from '@/lib/inboxes/whatsapp/direction';
import { drawerFacts, groupDrawerIsOpen } from '@/lib/inboxes/whatsapp/drawer';
import { among } from '@/lib/inboxes/whatsapp/find';
import { membersLine, pushName, withoutTilde } from '@/lib/inboxes/whatsapp/header';
import { isPersonJid, jidIn, jidOfMessageId, phoneOfJid } from '@/lib/inboxes/whatsapp/jid';
import type { Parts } from '@/lib/inboxes/whatsapp/parts';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';
import { signatureOf } from '@/lib/inboxes/whatsapp/stamp';

/**
 * Who the chat called `title` is with. What the page shows outweighs the claimed address: where the
 * two disagree (a number as title, older message ids, a group's marks), the address is not used at
 * all, because it may be another chat's.
 */
export function identify(parts: Parts, title: string, hints: Hints): Chat {
  const shown = phoneIn(title);
  const group = groupMarks(parts, title);
  const address = addressOf(parts, hints, { shown, group });
  const isGroup = address === null ? group !== 'none' : !isPersonJid(address);
  const base = { inbox: 'whatsapp', threadId: address, handle: null, isGroup } as const;
  if (isGroup) return { ...base, name: cut(title, LIMITS.name), phone: null, email: null };

  const drawer = drawerFacts(parts.contactDrawer, title);
  const addressed = address === null ? null : phoneOfJid(address);
  // For a number that is not saved the title is that number: the name is what its owner chose.
  const name = shown === null ? withoutTilde(title) : pushName(parts.underTitle);
  return {
    ...base,
    name: name === null ? null : cut(name, LIMITS.name),
    phone: shown ?? addressed ?? drawer.phone,
    email: drawer.email,
  };
}

/** The address to believe: the claimed one, else that of older message ids, if nothing speaks against it. */
function addressOf(
  parts: Parts,
  { claim = null, doubted = null }: Hints,
  page: { shown: string | null; group: GroupMarks },
): string | null {
  const claimed = claim === null ? null : jidIn(claim);
  const older = olderAddress(parts);
  if (claimed !== null && older !== null && claimed !== older) return null;
  const address = claimed ?? older;
  if (address === null || address === doubted || address.length > LIMITS.threadId) return null;
  const phone = phoneOfJid(address);
  if (page.shown !== null && phone !== null && !sameNumber(page.shown, phone)) return null;
  if (page.shown !== null && !isPersonJid(address)) return address;
  return page.group === 'sure' && isPersonJid(address) ? null : address;
}

/** The one address that all older message ids have; null where they have none, or several. */
function olderAddress({ identified }: Parts): string | null {
  const found = identified.map(
    (row) => jidOfMessageId(row.getAttribute('data-id') ?? '')?.jid ?? null,
  );
  const jids = new Set(found.filter((jid) => jid !== null));
  const [only = null] = jids;
  return jids.size === 1 ? only : null;
}

type GroupMarks = 'sure' | 'likely' | 'none';

/** What of the page, without any address, speaks for a group. */
function groupMarks(
  { headers, underTitle, newest, contactDrawer }: Parts,
  title: string,
): GroupMarks {
  const members = membersLine(underTitle);
  const sure =
    members === 'sure' ||
    among(headers, WHATSAPP.groupIcon).length > 0 ||
    among(newest, WHATSAPP.groupAuthor).length > 0 ||
    groupDrawerIsOpen(contactDrawer, title) ||
    severalPeopleWrite(newest, title);
  if (sure) return 'sure';
  return members === 'likely' ? 'likely' : 'none';
}

/** So many of the newest rows are looked through for who writes. */
const NEWEST_ROWS = 30;

function severalPeopleWrite(newest: readonly Element[], title: string): boolean {
  const rows = among(newest, WHATSAPP.rows).slice(-NEWEST_ROWS);
  const signed = rows.map((element) => ({ element, stamp: signatureOf(element) }));
  const names = signed.map(({ stamp }) => stamp?.author ?? null);
  const several = (found: readonly (string | null)[]) =>
    new Set(found.filter((name) => name !== null)).size > 1;
  if (!several(names)) return false;
  const authors = authorsOf(signed, title);
  return several(names.filter((_, index) => authors[index] === 'contact'));
}
