import { useId } from 'react';
import { i18n } from '#i18n';
import { Sentence } from '@/components/ui/Sentence';
import { mediaWords } from '@/lib/capture/transcript';
import { chatKey } from '@/lib/chats/chat';
import { plural } from '@/lib/i18n/plural';
import type { Trial } from '@/lib/inboxes/trial';

/** What the page gave when the form was tried on it, as the panel would take it. `tab` is its title. */
export function TrialReading({ trial, tab }: { trial: Trial; tab: string }) {
  const { reading, messages } = trial;
  const title = useId();
  return (
    <section aria-labelledby={title} className="grid gap-2 rounded-box bg-well p-3">
      <h4 id={title} className="font-semibold wrap-anywhere">
        <Sentence parts={[<bdi key="tab">{tab}</bdi>]}>
          {(name) => i18n.t('ownInbox.read', [name])}
        </Sentence>
      </h4>
      {reading.state === 'open' ? (
        <OpenChat chat={reading.chat} messages={messages} />
      ) : (
        <p>{i18n.t(reading.state === 'none' ? 'ownInbox.noChat' : 'ownInbox.noTitle')}</p>
      )}
    </section>
  );
}

type OpenReading = Extract<Trial['reading'], { state: 'open' }>;

function OpenChat({ chat, messages }: Pick<OpenReading, 'chat'> & Pick<Trial, 'messages'>) {
  const row = (label: string, value: string | null) => (
    <>
      <dt className="text-text-2">{label}</dt>
      <dd className="wrap-anywhere">
        <bdi>{value ?? '–'}</bdi>
      </dd>
    </>
  );
  return (
    <>
      <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2">
        {row(i18n.t('ownInbox.name'), chat.name)}
        {row(i18n.t('ownInbox.phonePart'), chat.phone)}
        {row(i18n.t('ownInbox.emailPart'), chat.email)}
        {row(
          i18n.t('ownInbox.messages'),
          plural(messages.count, 'ownInbox.messageCount', [String(messages.agents)]),
        )}
      </dl>
      {messages.last.length > 0 && (
        <ul aria-label={i18n.t('ownInbox.lastMessages')} className="grid gap-1">
          {messages.last.map(({ author, sender, text, kind }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was read once never changes places
            <li key={at} className="wrap-anywhere">
              <b className="font-semibold">
                <bdi>
                  {author === 'agent'
                    ? i18n.t('ownInbox.you')
                    : (sender ?? chat.name ?? chat.phone)}
                </bdi>
              </b>
              : <bdi>{kind === 'text' ? text : mediaWords(kind)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="text-label text-text-2">
        {i18n.t(chatKey(chat) === null ? 'ownInbox.notRemembered' : 'ownInbox.remembered')}
      </p>
    </>
  );
}
