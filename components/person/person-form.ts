/** What the agent has open in the place of the person's card. */
export type PersonForm =
  | { readonly is: 'case' }
  /** The messages of the chat, to be logged on the person. */
  | { readonly is: 'log' }
  /** A new record of any object, by API name. */
  | { readonly is: 'new'; readonly sobject: string };

/** Opens a form over the person, or with null goes back to them. */
export type OpenForm = (form: PersonForm | null) => void;
