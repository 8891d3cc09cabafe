import { checkbox, picklist } from '@/dev/org/describe/builders';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { controllerKeys, validForBits } from '@/dev/org/valid-for';

/** A restricted picklist whose values each go with some values of its controller. */
function dependent(
  name: string,
  label: string,
  controller: FieldDescribe,
  validFor: Readonly<Record<string, readonly string[]>>,
): FieldDescribe {
  const keys = controllerKeys(controller);
  const bare = picklist(name, label, Object.keys(validFor), { restrictedPicklist: true });
  return {
    ...bare,
    controllerName: controller.name,
    dependentPicklist: true,
    picklistValues: bare.picklistValues.map((one) => {
      const indices = (validFor[one.value] ?? []).map((key) => keys.indexOf(key));
      return { ...one, validFor: validForBits(indices, keys.length) };
    }),
  };
}

const REGION = picklist(
  'Region__c',
  'Region',
  [
    ...['Nordics', 'Baltics', '-British Isles', 'Benelux', 'Iberia'],
    ...['Black Sea', 'East Asia', 'Southern Africa', 'South America', 'North America'],
  ],
  { restrictedPicklist: true },
);
const COOLED = checkbox('Temperature_Controlled__c', 'Temperature Controlled');

/** A region of ten, of which one is no longer used, and its ports; a checkbox and what it opens. */
export const LEAD_DEPENDENTS: readonly FieldDescribe[] = [
  REGION,
  dependent('Port__c', 'Port', REGION, {
    Tromsø: ['Nordics'],
    Gdańsk: ['Baltics'],
    Felixstowe: ['British Isles'],
    Rotterdam: ['Benelux', 'Nordics'],
    Busan: ['East Asia'],
    Durban: ['Southern Africa'],
    Manaus: ['South America'],
    Houston: ['North America'],
    'Not known yet': ['Nordics', 'Baltics', 'Benelux', 'Iberia', 'Black Sea', 'North America'],
  }),
  COOLED,
  dependent('Set_Point__c', 'Set Point', COOLED, {
    Frozen: ['true'],
    Chilled: ['true'],
    Ambient: ['false'],
  }),
];

const PRODUCT_LINE = picklist('Product_Line__c', 'Product Line', [
  'Reefer',
  'Dry',
  'Project cargo',
]);

/** A product line and its faults; a product line may be any text, and then no fault goes with it. */
export const CASE_DEPENDENTS: readonly FieldDescribe[] = [
  PRODUCT_LINE,
  dependent('Fault__c', 'Fault', PRODUCT_LINE, {
    'Too warm': ['Reefer'],
    'Too cold': ['Reefer'],
    Wet: ['Dry', 'Project cargo'],
    Late: ['Reefer', 'Dry', 'Project cargo'],
  }),
];
