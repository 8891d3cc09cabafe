import type { UseQueryResult } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Describes } from '@/lib/salesforce/describes';
import { explain } from '@/lib/salesforce/explain';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** Why the names of fields are not known, if they are not, and what to do until then. */
export function DescribesState({
  signedIn,
  answer,
}: {
  signedIn: boolean;
  answer: UseQueryResult<Describes>;
}) {
  if (!signedIn) {
    return (
      <p role="status" className="rounded-box bg-warn-soft p-3">
        {i18n.t('options.sessionOver')} {i18n.t('options.typeNames')}
      </p>
    );
  }
  if (answer.data !== undefined) return null;
  if (answer.error === null) {
    return (
      <p role="status" className="text-text-2">
        {i18n.t('options.asking')}
      </p>
    );
  }
  const { title, meaning } = explain(SalesforceProblem.from(answer.error));
  return (
    <div role="alert" className="grid justify-items-start gap-2 rounded-box bg-bad-soft p-3">
      <p>
        <b className="font-semibold">{title}</b> {meaning} {i18n.t('options.typeNames')}
      </p>
      <Button
        busy={answer.isFetching && i18n.t('options.asking')}
        onClick={() => void answer.refetch()}
      >
        {i18n.t('panel.tryAgain')}
      </Button>
    </div>
  );
}
