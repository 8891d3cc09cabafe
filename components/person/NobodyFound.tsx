import { type ReactNode, useMemo, useState } from 'react';
import { CaptureLead } from '@/components/CaptureLead';
import type { OpenChat } from '@/components/chat-places';
import type { Person } from '@/components/find-person';
import type { Finding } from '@/components/found-in-messages';
import type { Describes } from '@/components/hooks/use-describes';
import { InMessages } from '@/components/person/InMessages';
import { NamesAlike } from '@/components/person/NamesAlike';
import { NotShown } from '@/components/person/NotShown';

/**
 * Nobody in Salesforce is the chat's person, or nobody can tell: who it might be, and the Lead that one
 * click will save. A chat without number and address suggests names, and can be searched for what they wrote.
 */
export function NobodyFound({
  open,
  person,
  describes,
  above,
  onShowAgain,
  ...capture
}: {
  open: OpenChat;
  person: Person;
  describes: Describes;
  above: ReactNode;
  /** It may be any of those again whom the agent said it isn't. */
  onShowAgain: () => void;
} & Omit<Parameters<typeof CaptureLead>[0], 'open' | 'describes' | 'above'>) {
  const [theirs, setTheirs] = useState<Finding | null>(null);
  const { phone, email, name } = open.chat;
  const captured = useMemo(
    () => (theirs === null ? open : withTheirs(open, theirs)),
    [open, theirs],
  );
  const isHidden = phone === null && email === null;
  return (
    <CaptureLead
      {...capture}
      open={captured}
      describes={describes}
      above={
        <>
          {above}
          <NotShown person={person} onShowAgain={onShowAgain} />
          {isHidden && (
            // Out of the way of a form, and kept as it is. What comes below is outside, so the line stays.
            <div className="[&>section:last-child]:border-b [main:has(form)_&]:hidden">
              {name !== null && <NamesAlike name={name} not={person.not} describes={describes} />}
              <InMessages open={open} describes={describes} onTheirs={setTheirs} />
            </div>
          )}
        </>
      }
    />
  );
}

/** The chat with the number or address that the agent said is theirs. Its key stays: it is the same chat. */
function withTheirs(open: OpenChat, { kind, value }: Finding): OpenChat {
  return kind === 'phone'
    ? { ...open, phone: value, chat: { ...open.chat, phone: value } }
    : { ...open, chat: { ...open.chat, email: value } };
}
