import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Person } from '@/components/find-person';
import { MatchList } from '@/components/MatchList';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { toPickFrom } from '@/components/person/shown-record';
import { matchChoice } from '@/components/record-line';
import { Kbd } from '@/components/ui/Kbd';
import { Sentence } from '@/components/ui/Sentence';
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
    <>
      <PanelBody>
        {above}
        <MatchList
          matches={matches.map((match) =>
            matchChoice(
              match,
              kindOf(match.record),
              identity,
              person.not.includes(match.record.id),
            ),
          )}
          isComplete={person.isComplete}
          onPick={(id) => {
            const picked = matches.find(({ record }) => record.id === id);
            if (picked !== undefined) onPick(picked.record);
          }}
          onNone={() => onNone(matches.map(({ record }) => record.id))}
        />
      </PanelBody>
      <PanelFoot note={<Keys />} />
    </>
  );
}

function Keys() {
  const keys = ['↑', '↓', i18n.t('card.keyEnter'), '/'].map((key) => <Kbd key={key}>{key}</Kbd>);
  return (
    <Sentence parts={keys}>
      {(up, down, enter, slash) => i18n.t('match.keys', [up, down, enter, slash])}
    </Sentence>
  );
}
