import { i18n } from '#i18n';
import type { Person } from '@/components/find-person';
import { LinkButton } from '@/components/ui/LinkButton';
import { Sentence } from '@/components/ui/Sentence';
import { plural } from '@/lib/i18n/plural';

/** Whom the chat would be matched with, had the agent not said no; and the way to take that back. */
export function NotShown({
  person: { matches, not },
  onShowAgain,
}: {
  person: Person;
  onShowAgain: () => void;
}) {
  const hidden = matches.filter(({ record }) => not.includes(record.id));
  const [first] = hidden;
  if (first === undefined) return null;
  return (
    <p className="px-3 pt-2 text-label text-text-2">
      {hidden.length > 1 ? (
        plural(hidden.length, 'match.notShownCount')
      ) : (
        <Sentence parts={[<bdi key="name">{String(first.record.fields.Name ?? '')}</bdi>]}>
          {(name) => i18n.t('match.notShown', [name])}
        </Sentence>
      )}{' '}
      <LinkButton onClick={onShowAgain}>{i18n.t('match.showAgain')}</LinkButton>
    </p>
  );
}
