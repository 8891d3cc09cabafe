import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';

/** A hand-written field, nillable and writable, of 80 characters, with whatever `more` says otherwise. */
export const aField = (
  name: string,
  type: string,
  more: Partial<FieldDescribe> = {},
): FieldDescribe => ({
  name,
  label: name.replace(/__c$/, '').replaceAll('_', ' '),
  type,
  extraTypeInfo: null,
  length: ['string', 'textarea', 'email', 'phone', 'url', 'picklist'].includes(type) ? 80 : 0,
  precision: 0,
  scale: 0,
  digits: 0,
  nillable: true,
  createable: true,
  updateable: true,
  defaultedOnCreate: false,
  calculated: false,
  custom: name.endsWith('__c'),
  htmlFormatted: false,
  compoundFieldName: null,
  inlineHelpText: null,
  restrictedPicklist: false,
  dependentPicklist: false,
  controllerName: null,
  picklistValues: [],
  referenceTo: [],
  relationshipName: null,
  ...more,
});

/** Values of a picklist in their order; one that ends in `*` is the default. `validFor` goes by value. */
export const aList = (
  written: readonly string[],
  validFor: Readonly<Record<string, string>> = {},
): FieldDescribe['picklistValues'] =>
  written.map((one, at) => {
    const value = one.replace(/\*$/, '');
    return {
      value,
      label: value,
      defaultValue: value !== one,
      validFor: validFor[value] ?? null,
      at,
    };
  });

/** A hand-written object that the user may read, make and change. */
export const anObject = (
  name: string,
  fields: readonly FieldDescribe[],
  more: Partial<ObjectDescribe> = {},
): ObjectDescribe => ({
  name,
  label: name,
  labelPlural: `${name}s`,
  keyPrefix: null,
  createable: true,
  updateable: true,
  recordTypeInfos: [],
  fields: [...fields],
  ...more,
});
