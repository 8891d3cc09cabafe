import { i18n } from '#i18n';
import { FoldingBox } from '@/components/ui/FoldingBox';
import { clockTime } from '@/lib/i18n/time';

/** What Salesforce said, for whoever has to look into it. `at` is milliseconds since 1970. */
export interface SalesforceAnswer {
  readonly status: number | null;
  readonly code: string | null;
  readonly text: string | null;
  readonly at: number;
  /** Method and path, without anything typed: `GET /services/data/v66.0/limits`. */
  readonly request: string | null;
}

/** The codes that the sentences above leave out, folded away. */
export function AnswerDetails({ answer }: { answer: SalesforceAnswer }) {
  const lines = [
    [answer.status, answer.code].filter((part) => part !== null).join(' '),
    answer.text ?? '',
    [clockTime(answer.at), answer.request].filter((part) => part !== null).join(' · '),
  ];
  return (
    <FoldingBox title={i18n.t('panel.answered')}>
      <pre dir="ltr" className="font-mono text-meta wrap-anywhere whitespace-pre-wrap">
        {lines.filter((line) => line !== '').join('\n')}
      </pre>
    </FoldingBox>
  );
}
