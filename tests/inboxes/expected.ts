/**
 * What of the copied inbox pages Threadside reads by now. A page that is in neither list is of an
 * inbox that it does not know yet; the test fails as soon as such a page passes, so that the lists
 * stay true.
 */
export const WHOLLY_READ = [
  'facebook-1to1',
  'facebook-e2ee',
  'facebook-group',
  'facebook-marketplace',
  'google-messages-group',
  'google-messages-saved',
  'google-messages-unsaved',
  'instagram-1to1',
  'messenger-1to1',
  'messenger-e2ee',
  'messenger-group',
  'telegram-a-group',
  'telegram-a-user',
  'telegram-k-group',
  'telegram-k-user',
  'whatsapp-arabic',
  'whatsapp-business',
  'whatsapp-empty',
  'whatsapp-group',
  'whatsapp-legacy',
  'whatsapp-lid-drawer',
  'whatsapp-lid-hidden',
  'whatsapp-saved',
  'whatsapp-unsaved',
];

/** Pages of which only who the chat is with is read. */
export const IDENTITY_READ: string[] = [];
