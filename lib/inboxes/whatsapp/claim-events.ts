/** Asked by the content script, with a nonce as detail. */
export const ASK_EVENT = 'threadside:ask-address';

/** Answered by the script in the page's world: JSON of `{ nonce, jid }` as detail. */
export const ANSWER_EVENT = 'threadside:address';
