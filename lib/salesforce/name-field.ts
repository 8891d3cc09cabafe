/** Standard objects whose records are not called by a `Name`; see the Object Reference. */
const NAME_FIELDS: Readonly<Record<string, string>> = {
  Case: 'CaseNumber',
  Contract: 'ContractNumber',
  ContentDocument: 'Title',
  ContentVersion: 'Title',
  EmailMessage: 'Subject',
  Event: 'Subject',
  Order: 'OrderNumber',
  ServiceAppointment: 'AppointmentNumber',
  Solution: 'SolutionName',
  Task: 'Subject',
  WorkOrder: 'WorkOrderNumber',
};

/** The field that the records of an object are called by. */
export function nameFieldOf(sobject: string): string {
  return NAME_FIELDS[sobject] ?? 'Name';
}

/**
 * Where the name of what a reference points to stands, as a SOQL path: `Owner.Name`, `Parent.CaseNumber`.
 * Records of any kind have a Name to a reference that takes several kinds. Null for a reference that
 * can't be followed.
 */
export function namePath({
  relationshipName,
  referenceTo,
}: {
  readonly relationshipName: string | null;
  readonly referenceTo: readonly string[];
}): string | null {
  if (relationshipName === null) return null;
  const [only, ...others] = referenceTo;
  const name = only === undefined || others.length > 0 ? 'Name' : nameFieldOf(only);
  return `${relationshipName}.${name}`;
}
