import { phoneIn } from '@/lib/inboxes/phone-text';
import { NO_PROFILE, type Profile } from '@/lib/inboxes/telegram/client';
import { handleIn, isGroupId, peerIdIn } from '@/lib/inboxes/telegram/hash';
import { K } from '@/lib/inboxes/telegram/selectors';
import { isShown } from '@/lib/inboxes/telegram/shown';
import { visibleText } from '@/lib/inboxes/text';

/**
 * What the profile beside the chat states of the person `peerId`, if the agent has it open. Rows that
 * have nothing to say are hidden and keep the words of the person before; what somebody wrote (a bio,
 * a note) and lists of groups are not looked at.
 */
export function kProfile(document: Document, peerId: string): Profile {
  const profile = isGroupId(peerId) ? null : openProfile(document, peerId);
  if (!profile) return NO_PROFILE;
  const rows = shownRows(profile);
  const phone = rows.find(({ icon }) => icon === 'phone') ?? glyphPhone(rows);
  const handle = rows.find(({ icon }) => icon === 'username' || icon === 'mention');
  return { phone: phoneIn(phone?.text ?? ''), handle: handleIn(handle?.text ?? '') };
}

function openProfile(document: Document, peerId: string): Element | null {
  const profiles = [...document.querySelectorAll(`${K.panel} ${K.profile}`)];
  return profiles.find((profile) => isOpen(profile) && isOf(profile, peerId)) ?? null;
}

function isOpen(profile: Element): boolean {
  const panel = profile.closest(K.panel);
  const page = profile.closest(K.panelPage);
  if (!panel || (page && !page.classList.contains('active'))) return false;
  return isShown(profile, panel);
}

/** By the id beside its name: names alone may be two people's. */
function isOf(profile: Element, peerId: string): boolean {
  const ids = [...profile.querySelectorAll(`${K.profileName} [${K.peer}]`)];
  return ids.length > 0 && ids.every((one) => peerIdIn(one.getAttribute(K.peer)) === peerId);
}

interface Row {
  /** The icon's name; a letter of K's icon font where the page gives no name; empty without icon. */
  readonly icon: string;
  readonly text: string;
  readonly isWritten: boolean;
}

function shownRows(profile: Element): Row[] {
  const panel = profile.closest(K.panel) ?? profile;
  const rows = [...profile.querySelectorAll(K.row)].filter((row) => !row.closest(K.listRow));
  return rows.flatMap((row) => {
    const title = row.querySelector(K.rowTitle);
    if (!title || !isShown(row, panel)) return [];
    const isWritten = row.matches(K.written) || row.querySelector(K.written) !== null;
    return { icon: iconOf(row), text: visibleText(title), isWritten };
  });
}

/** From 2023 on the icon is one letter of the icon font; before, its name stood in a class. */
function iconOf(row: Element): string {
  const icons = [row, ...row.querySelectorAll(K.icons)].filter((one) => one.closest(K.row) === row);
  const named = icons.flatMap((icon) =>
    [...icon.classList].map((name) => /^(?:tgico|icon)-(.+)$/.exec(name)?.[1] ?? ''),
  );
  const texts = icons.filter((icon) => icon !== row && !icon.matches(K.rowTitle));
  const all = [...named, ...texts.map((icon) => icon.textContent.trim())];
  return all.find((name) => /^(?:[a-z][a-z0-9_]*|\p{Co})$/u.test(name)) ?? '';
}

/**
 * The letters of the icon font move with each release, so an unnamed icon tells nothing by itself.
 * Then the number is known by what it is: wholly a number, in the one row of which that is true and
 * which nobody wrote.
 */
function glyphPhone(rows: readonly Row[]): Row | undefined {
  const stated = rows.filter(({ icon, isWritten }) => /^\p{Co}$/u.test(icon) && !isWritten);
  const [only, ...others] = stated.filter(({ text }) => phoneIn(text) !== null);
  return others.length === 0 ? only : undefined;
}
