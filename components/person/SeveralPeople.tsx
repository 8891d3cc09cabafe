import type { ReactNode } from 'react';
import type { Person } from '@/components/find-person';
import { MatchList } from '@/components/MatchList';
import { PanelBody } from '@/components/PanelFrame';
import { toPickFrom } from '@/components/person/shown-record';
import { matchChoice } from '@/components/record-line';
import { useWorkplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** More than one have the chat's number or address: the agent picks. */
export function SeveralPeople({
  person,
  kindOf,
  above,
  onPick,
  onNone,
}: {
  person: Person;
  /** What the organisation calls a record's kind. */
  kindOf: (record: SalesforceRecord) => string;
  above: ReactNode;
  onPick: (record: SalesforceRecord) => void;
  /** It is none of these. */
  onNone: (ids: readonly string[]) => void;
}) {
  const { identity } = useWorkplace();
  const matches = toPickFrom(person);
  return (
    <PanelBody>
      {above}
      <MatchList
        matches={matches.map((match) =>
          matchChoice(match, kindOf(match.record), identity, person.not.includes(match.record.id)),
        )}
        isComplete={person.isComplete}
        onPick={(id) => {
          const picked = matches.find(({ record }) => record.id === id);
          if (picked !== undefined) onPick(picked.record);
        }}
        onNone={() => onNone(matches.map(({ record }) => record.id))}
      />
    </PanelBody>
  );
}
