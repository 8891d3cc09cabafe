/** A field's value as the REST API gives it; dates and date-times stay text. */
export type FieldValue = string | number | boolean | null;

/**
 * A row of Salesforce. `id` has 18 characters. Parent fields are flattened under their path:
 * `fields['Account.Name']`. A compound field (Name, an address) is left out unless it is text.
 */
export interface SalesforceRecord {
  readonly sobject: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}
