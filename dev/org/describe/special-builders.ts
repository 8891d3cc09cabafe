import { number, READ_ONLY, text } from '@/dev/org/describe/builders';
import { type FieldDescribe, field } from '@/dev/org/describe/field';

type Own = Partial<FieldDescribe>;

/** Text with markup: HTML of so many characters. */
export const richText = (name: string, label: string, length: number, own: Own = {}) =>
  field('textarea', name, label, {
    length,
    extraTypeInfo: 'richtextarea',
    htmlFormatted: true,
    ...own,
  });

/** Text that another system knows the row by. */
export const externalId = (name: string, label: string, length: number, own: Own = {}) =>
  text(name, label, length, { externalId: true, idLookup: true, ...own });

/** A text that Salesforce works out, by a formula written as an administrator would. */
export const textFormula = (name: string, label: string, calculatedFormula: string) =>
  text(name, label, 1300, { ...READ_ONLY, calculated: true, calculatedFormula, groupable: false });

/** A number of 18 digits, `scale` of them behind the point, that Salesforce works out. */
export const numberFormula = (
  name: string,
  label: string,
  scale: number,
  calculatedFormula: string,
) =>
  number('double', name, label, [18, scale], {
    ...READ_ONLY,
    calculated: true,
    calculatedFormula,
    groupable: false,
  });

/** The name of a row that Salesforce numbers. */
export const autoNumber = (name: string, label: string, length: number) =>
  text(name, label, length, {
    ...READ_ONLY,
    autoNumber: true,
    defaultedOnCreate: true,
    nillable: false,
    nameField: true,
    idLookup: true,
    permissionable: false,
  });
