/** Where people come from; Contact and Lead share the list, which is open to other values. */
export const LEAD_SOURCES = [
  'Web',
  'Phone Inquiry',
  'Partner Referral',
  'Trade Fair',
  'WhatsApp',
  'Messenger',
  'Other',
  '-Fax',
] as const;
