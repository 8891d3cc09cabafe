import { quotedWords, refusalWords } from '@/components/refusal-words';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** Why a save was refused: in the agent's words, with what Salesforce's answer says to people behind them. */
export function Refusal({ problem }: { problem: SalesforceProblem }) {
  return <WithQuote words={refusalWords(problem)} quoted={quotedWords(problem)} />;
}

/** A sentence, and the organisation's own words behind it if there are any. */
export function WithQuote({ words, quoted }: { words: string; quoted: string | undefined }) {
  return (
    <>
      {words}
      {quoted !== undefined && (
        <>
          {' '}
          <q>
            <bdi>{quoted}</bdi>
          </q>
        </>
      )}
    </>
  );
}
