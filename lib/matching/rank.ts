/** What ranking needs to know of a match. */
export interface Rankable {
  readonly record: {
    readonly sobject: string;
    readonly id: string;
    readonly fields: Readonly<Record<string, unknown>>;
  };
  readonly why: { readonly how: 'exact' | 'variant' };
}

const OBJECTS = ['Contact', 'Lead', 'Account', 'Case'];

/**
 * Matches as an agent wants to read them: exact before variant, Contact before Lead, Account and Case,
 * the latest change first. A record, and a person account with its twin Contact, stands once.
 */
export function ranked<M extends Rankable>(matches: readonly M[]): M[] {
  return onePerPerson(matches).toSorted(
    (one, other) =>
      Number(one.why.how === 'variant') - Number(other.why.how === 'variant') ||
      OBJECTS.indexOf(one.record.sobject) - OBJECTS.indexOf(other.record.sobject) ||
      changed(other) - changed(one),
  );
}

function onePerPerson<M extends Rankable>(matches: readonly M[]): M[] {
  const twins = new Set(
    matches
      .filter(({ record }) => record.sobject === 'Contact')
      .filter(({ record }) => record.fields.IsPersonAccount === true)
      .map(({ record }) => record.fields.AccountId),
  );
  const seen = new Set<string>();
  return matches.filter(({ record: { id, sobject } }) => {
    if (seen.has(id) || (sobject === 'Account' && twins.has(id))) return false;
    seen.add(id);
    return true;
  });
}

/** Salesforce writes `2026-01-15T12:34:56.000+0000`; a record without a date comes last. */
function changed({ record }: Rankable): number {
  const date = record.fields.LastModifiedDate;
  const time = typeof date === 'string' ? Date.parse(date.replace(/\+0000$/, 'Z')) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
