/** Objects whose records a chat can be with, by API name. */
const PEOPLE: readonly string[] = ['Contact', 'Lead'];

/** Whether a chat can be linked to records of this object. */
export const isPersonObject = (sobject: string): boolean => PEOPLE.includes(sobject);
