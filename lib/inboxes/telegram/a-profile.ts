import { phoneIn } from '@/lib/inboxes/phone-text';
import type { Header } from '@/lib/inboxes/telegram/a-chat';
import { nameIn } from '@/lib/inboxes/telegram/a-chat';
import { NO_PROFILE, type Profile } from '@/lib/inboxes/telegram/client';
import { handleIn } from '@/lib/inboxes/telegram/hash';
import { A } from '@/lib/inboxes/telegram/selectors';
import { isShown } from '@/lib/inboxes/telegram/shown';
import { elementsOutside, visibleText } from '@/lib/inboxes/text';

/**
 * What the profile beside the chat states of the person in `header`, if the agent has it open. The
 * number has an icon of its own; what stands in a bio, a list or a preview of a channel is not read.
 */
export function aProfile(document: Document, header: Header): Profile {
  const [panel] = elementsOutside(document, A.panel, A.former);
  const [extra] = panel ? elementsOutside(panel, A.extra, A.former) : [];
  if (!panel || !extra || !isShown(extra, panel) || !isOf(panel, header)) return NO_PROFILE;
  const said = (icon: string) => {
    const item = elementsOutside(extra, icon, A.preview)
      .filter((one) => !one.closest(A.itemTitle))
      .map((one) => one.closest(A.item))
      .find((one) => one !== null && isShown(one, panel));
    const title = item?.querySelector(A.itemTitle);
    return title ? visibleText(title) : '';
  };
  return { phone: phoneIn(said(A.phone)), handle: handleIn(said(A.handle)) };
}

/**
 * False where the panel tells of somebody else: by the id of its picture, else by its name. A plain
 * word in the place of the name is the panel's own heading and says nothing, unless the page calls
 * another chat so.
 */
function isOf(panel: Element, { title, digits }: Header): boolean {
  const [info] = elementsOutside(panel, A.profileInfo, A.former);
  const shown = info?.querySelector(A.avatar)?.getAttribute('data-peer-id')?.replace('-', '');
  if (shown !== undefined && digits !== null && shown !== digits) return false;
  const named = info?.querySelector(A.name);
  const name = named ? nameIn(named) : '';
  if (name === title || name === '') return name !== '' || shown !== undefined;
  return /^\p{Ll}+$/u.test(name) && !isAnothers(panel, name);
}

function isAnothers(panel: Element, name: string): boolean {
  const names = [...panel.ownerDocument.querySelectorAll(A.name)];
  return names.some((one) => !panel.contains(one) && nameIn(one) === name);
}
