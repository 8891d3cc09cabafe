import MessageSquareText from 'lucide-react/icons/message-square-text';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { OpenChat } from '@/components/chat-places';
import { type Finding, foundInMessages } from '@/components/found-in-messages';
import type { Describes } from '@/components/hooks/use-describes';
import { useMessages } from '@/components/hooks/use-messages';
import { WhoHasIt } from '@/components/person/WhoHasIt';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { EmailText, NumberText } from '@/components/ui/values';
import { useWorkplace } from '@/components/workplace';
import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import { fullTime } from '@/lib/i18n/time';
import { internationalPhone } from '@/lib/matching/format';

interface Place {
  readonly open: OpenChat;
  readonly describes: Describes;
  /** It is theirs, and nobody in Salesforce has it: for the new record. */
  readonly onTheirs: (finding: Finding) => void;
}

/** Numbers and addresses in the messages of a chat that shows none: read on a press, and each confirmed. */
export function InMessages(place: Place) {
  const [isLooking, setIsLooking] = useState(false);
  if (isLooking) return <Findings {...place} />;
  return (
    <div className="border-b border-line px-3 py-2">
      <Button icon={MessageSquareText} className="w-full" onClick={() => setIsLooking(true)}>
        {i18n.t('search.lookInMessages')}
      </Button>
      <p className="mt-1 text-meta text-text-2">{i18n.t('search.lookInMessagesMeaning')}</p>
    </div>
  );
}

function Findings({ open, describes, onTheirs }: Place) {
  const { country } = useWorkplace();
  const { read } = useMessages(open, MESSAGE_LIMITS.count);
  const [asked, setAsked] = useState<string | null>(null);
  const findings = useMemo(
    () => read?.messages && foundInMessages(read.messages, country),
    [read, country],
  );
  if (read === null) return null;
  if (!findings?.length) {
    return (
      <p role="status" className="border-b border-line px-3 py-2 text-text-2">
        {findings ? i18n.t('search.nothingWritten') : i18n.t('work.noMessages')}
      </p>
    );
  }
  return (
    <Section title={i18n.t('search.inMessages')} count={findings.length}>
      <p className="px-3 pb-1.5 text-meta text-text-2">{i18n.t('search.inMessagesMeaning')}</p>
      <ul className="border-t border-line">
        {findings.map((finding) => (
          <li key={finding.value} className="border-b border-line px-3 py-2 last:border-b-0">
            <div className="flex min-h-6 items-center gap-2">
              <span className="min-w-0 flex-1 font-semibold wrap-anywhere">
                <Value of={finding} />
              </span>
              {asked !== finding.value && (
                <Button
                  size="small"
                  aria-label={i18n.t('search.theirsOf', [words(finding)])}
                  onClick={() => setAsked(finding.value)}
                >
                  {i18n.t('search.theirs')}
                </Button>
              )}
            </div>
            <p className="truncate text-label text-text-2" title={finding.text}>
              {finding.time !== null && `${fullTime(Date.parse(finding.time))} · `}
              <bdi>{finding.text}</bdi>
            </p>
            {asked === finding.value && (
              <WhoHasIt
                finding={finding}
                words={words(finding)}
                describes={describes}
                onTheirs={() => onTheirs(finding)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function words({ kind, value }: Finding): string {
  return kind === 'phone' ? internationalPhone(value) : value;
}

function Value({ of }: { of: Finding }) {
  return of.kind === 'phone' ? (
    <NumberText>{words(of)}</NumberText>
  ) : (
    <EmailText>{of.value}</EmailText>
  );
}
