/**
 * The people the stand-in inboxes chat with, and what the local org holds about each. Both stand-ins
 * take their names and numbers from here, so that a chat finds the record it should. All invented.
 */
export interface CastMessage {
  readonly from: 'agent' | 'contact';
  readonly text: string;
  /** Who of a group wrote it; absent in a chat with one person. */
  readonly sender?: string;
  /** The words that this message answers, shown above it as a quotation. */
  readonly quotes?: string;
  /** A picture, or a message its writer took back; its text is then empty. */
  readonly kind?: 'picture' | 'deleted';
  /** When it was sent, `YYYY-MM-DDTHH:MM` by the page's clock; absent: minutes before the page loaded. */
  readonly at?: string;
}

export interface CastMember {
  /** Short name for tests and the demo. */
  readonly key: string;
  readonly inbox: 'whatsapp' | 'messenger';
  /** Name in the inbox; null for a number the agent has not saved. */
  readonly chatName: string | null;
  /** WhatsApp address (`…@c.us`, `…@lid`, `…@g.us`) or Messenger thread id. */
  readonly address: string;
  /** The number as the inbox would print it, null where the inbox shows none. */
  readonly shownNumber: string | null;
  readonly kind: 'person' | 'group' | 'hidden-number';
  /** The push name an unsaved contact gave themselves. */
  readonly pushName?: string;
  /** What the inbox shows of a hidden number. */
  readonly maskedNumber?: string;
  /** A business account's e-mail address, in WhatsApp's contact drawer. */
  readonly email?: string;
  /** A group's other members, as its header lists them. */
  readonly members?: readonly string[];
  /** Messenger: the thread is end-to-end encrypted, so its address has `e2ee` in it. */
  readonly encrypted?: boolean;
  /** Messenger: which of the markups found in the field the thread is shown in. */
  readonly markup?: 'message' | 'article' | 'grid';
  /** Messenger: what a Marketplace buyer asks about. */
  readonly item?: string;
  readonly messages: readonly CastMessage[];
}

/** All who may be chatted with, in the order in which lists show them. */
export const CAST: readonly CastMember[] = [
  {
    key: 'ingrid',
    inbox: 'whatsapp',
    chatName: 'Ingrid ☀',
    address: '4791234567@c.us',
    shownNumber: '+47 912 34 567',
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Lane 4 alarm again since 13:20' },
      {
        from: 'contact',
        text: '−14 °C and climbing. We have 11 pallets of fillets in there for the Saturday boat.',
      },
      { from: 'agent', text: 'I’m on it, calling the hub' },
      {
        from: 'agent',
        text: 'Technician is at the gate 13:50. Can you send the driver’s name?',
      },
      { from: 'contact', text: 'Torbjørn, he has the yellow jacket' },
    ],
  },
  {
    key: 'adaeze',
    inbox: 'whatsapp',
    chatName: 'Dr. Adaeze',
    address: '447700900142@c.us',
    shownNumber: '+44 7700 900142',
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Is the cold store free on Monday?' },
      { from: 'agent', text: 'From nine o’clock, yes' },
      { from: 'contact', text: 'Thank you, see you then' },
    ],
  },
  {
    key: 'cidinha',
    inbox: 'whatsapp',
    chatName: 'Cidinha',
    address: '5592981603300@c.us',
    shownNumber: '+55 92 98160-3300',
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Bom dia!' },
      { from: 'agent', text: 'Bom dia, Cidinha. Seguem os preços de setembro.' },
    ],
  },
  {
    key: 'thabo',
    inbox: 'whatsapp',
    chatName: 'Thabo Mokoena',
    address: '27825550147@c.us',
    shownNumber: '+27 82 555 0147',
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Hello, do you run reefers from Polokwane to Durban?' },
      { from: 'agent', text: 'We do, twice a week' },
      { from: 'contact', text: 'Every Tuesday would be perfect' },
    ],
  },
  {
    key: 'unsaved',
    inbox: 'whatsapp',
    chatName: null,
    address: '12025550187@c.us',
    shownNumber: '+1 (202) 555-0187',
    kind: 'person',
    pushName: 'Rune',
    messages: [{ from: 'contact', text: 'hi, is the van still free?' }],
  },
  {
    key: 'launch',
    inbox: 'whatsapp',
    chatName: 'Nordlys launch week',
    address: '120363000000012345@g.us',
    shownNumber: null,
    kind: 'group',
    members: ['Per-Erik', 'Ingrid ☀', '+47 45 55 01 23'],
    messages: [
      {
        from: 'contact',
        sender: 'Per-Erik',
        text: 'pictures are up, call me on +47 912 34 567',
      },
      { from: 'agent', text: 'Great, thank you all' },
    ],
  },
  {
    key: 'lindiwe',
    inbox: 'whatsapp',
    chatName: 'lindiwe.k',
    address: '104857600009876@lid',
    shownNumber: null,
    kind: 'hidden-number',
    pushName: 'lindiwe.k',
    maskedNumber: '+27∙∙∙∙∙∙∙∙38',
    messages: [{ from: 'contact', text: 'Hi, I saw your post about citrus boxes' }],
  },
  {
    key: 'soren',
    inbox: 'messenger',
    chatName: 'Søren Kjær',
    address: '100000000000101',
    shownNumber: null,
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Hi! Do you ship live shellfish from Esbjerg?' },
      { from: 'agent', text: 'Hello Søren, yes, twice a week in winter.' },
      { from: 'contact', text: 'Great. Around 6 pallets, from mid December' },
    ],
  },
  {
    key: 'hyunwoo',
    inbox: 'messenger',
    chatName: 'Hyun-woo Baek',
    address: '9000000000000303',
    shownNumber: null,
    kind: 'person',
    encrypted: true,
    markup: 'article',
    messages: [{ from: 'contact', text: 'Rates for Busan to Rotterdam in Q1?' }],
  },
  {
    key: 'fiveaside',
    inbox: 'messenger',
    chatName: 'Sunday five-a-side',
    address: '7000000000000505',
    shownNumber: null,
    kind: 'group',
    members: ['Hugo', 'Kofi'],
    messages: [
      { from: 'contact', sender: 'Hugo Lamm', text: 'Who is in?' },
      { from: 'contact', sender: 'Kofi Mensah', text: 'in, I bring the ball: the red one' },
    ],
  },
  // The next four are there for what the inboxes show of them; the org holds nothing about them.
  {
    key: 'kestrel',
    inbox: 'whatsapp',
    chatName: 'Kestrel & Tonic Catering',
    address: '12025550119@c.us',
    shownNumber: '+1 (202) 555-0119',
    kind: 'person',
    email: 'bookings@kestrel-tonic.example',
    messages: [
      {
        from: 'agent',
        text: 'Do you still do the platter for 20? Mail me at agent@mydesk.example',
      },
      { from: 'contact', text: '', kind: 'picture' },
      { from: 'contact', text: '', kind: 'deleted' },
      {
        from: 'contact',
        text: 'We do. Menu attached',
        quotes: 'Do you still do the platter for 20? Mail me at agent@mydesk.example',
      },
    ],
  },
  {
    key: 'bastien',
    inbox: 'whatsapp',
    chatName: 'Bastien Quill',
    address: '104857600001234@lid',
    shownNumber: '+33 5 36 49 07 21',
    kind: 'person',
    messages: [
      { from: 'contact', text: 'Bonjour, mon colis est arrivé ?' },
      { from: 'agent', text: 'Oui, il est au comptoir' },
      { from: 'contact', text: 'Merci !' },
    ],
  },
  {
    key: 'isolde',
    inbox: 'messenger',
    chatName: 'Isolde Marchetti',
    address: '100000000000404',
    shownNumber: null,
    kind: 'person',
    markup: 'grid',
    messages: [
      { from: 'contact', text: 'Hi! Do you ship to Lisbon?' },
      { from: 'agent', text: 'We do, about a week' },
      { from: 'contact', text: 'Sounds good' },
    ],
  },
  {
    key: 'odalys',
    inbox: 'messenger',
    chatName: 'Odalys',
    address: '7000000000000707',
    shownNumber: null,
    kind: 'person',
    item: 'Oak sideboard',
    markup: 'article',
    messages: [
      { from: 'contact', sender: 'Odalys Ferrer', text: 'is it available?' },
      { from: 'agent', text: 'Yes, pick-up only' },
    ],
  },
];
