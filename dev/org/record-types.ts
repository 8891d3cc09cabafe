import { RECORD_TYPE } from '@/dev/org/describe/record-type';
import { nthId } from '@/dev/org/ids';

/** What a picklist offers in a record type: these values of the field, the first marked one the default. */
export interface OfferedValues {
  readonly values: readonly string[];
  readonly defaultValue: string | null;
}

/** A kind of record that this organisation's administrators have set up. */
export interface RecordType {
  readonly id: string;
  readonly sobject: string;
  readonly developerName: string;
  readonly name: string;
  readonly isActive: boolean;
  /** By field; a picklist that is not named offers all its values. */
  readonly picklists: Readonly<Record<string, OfferedValues>>;
}

/** Stands for none of them, in paths and in describe. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

type Offers = Readonly<Record<string, readonly string[]>>;

/** Values as in `describe/builders.ts`: one that ends in `*` is the default. */
const offered = (values: readonly string[]): OfferedValues => ({
  values: values.map((value) => value.replace(/\*$/, '')),
  defaultValue: values.find((value) => value.endsWith('*'))?.slice(0, -1) ?? null,
});

const named = (
  sobject: string,
  developerName: string,
  offers: Offers,
  isActive = true,
): Omit<RecordType, 'id'> => ({
  sobject,
  developerName,
  name: developerName.replaceAll('_', ' '),
  isActive,
  picklists: Object.fromEntries(
    Object.entries(offers).map(([field, values]) => [field, offered(values)]),
  ),
});

const KNOWN: readonly Omit<RecordType, 'id'>[] = [
  named('Lead', 'Freight_Enquiry', {
    LeadSource: ['Web', 'Phone Inquiry', 'WhatsApp', 'Messenger', 'Other'],
    Services__c: ['Reefer', 'Customs clearance', 'Last mile'],
  }),
  // Its process begins where the other one's has got to.
  named('Lead', 'Partner_Lead', {
    Status: ['Working - Contacted*', 'Closed - Converted', 'Closed - Not Converted'],
    LeadSource: ['Partner Referral*', 'Trade Fair'],
    Services__c: ['Bonded storage', 'Customs clearance'],
  }),
  named('Lead', 'Imported_2019', {}, false),
  named('Case', 'Booking_Question', {
    Status: ['New*', 'Waiting on customer', 'Closed'],
    Reason: ['Paperwork', 'Other'],
  }),
  named('Case', 'Claim', {
    Status: ['Working*', 'Escalated', 'Closed'],
    Reason: ['Temperature', 'Delay', 'Damage'],
    Priority: ['High*', 'Medium'],
  }),
  named('Case', 'Internal', { Origin: ['Phone', 'Email'] }),
  named('Contact', 'Customer_Contact', {}),
  named('Contact', 'Carrier_Contact', {
    Preferred_Language__c: ['English*', 'German'],
    Interests__c: ['Last mile', 'Bonded storage'],
  }),
  named('Opportunity', 'Spot_Quote', {
    StageName: ['Qualification', 'Proposal/Price Quote', 'Closed Won', 'Closed Lost'],
  }),
  named('Opportunity', 'Contract', {
    StageName: ['Needs Analysis', 'Negotiation/Review', 'Closed Won', 'Closed Lost'],
    Type: ['Existing Business*', 'New Business'],
  }),
];

/** Every record type there can be; a switch tells which objects have theirs, and who may use which. */
export const RECORD_TYPES: readonly RecordType[] = KNOWN.map((one, at) => ({
  ...one,
  id: nthId(RECORD_TYPE.keyPrefix, at + 1),
}));

/** All of an object, active or not. */
export function recordTypesOf(sobject: string): readonly RecordType[] {
  return RECORD_TYPES.filter((one) => one.sobject === sobject);
}
