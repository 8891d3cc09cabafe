import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { FoldingBox } from '@/components/ui/FoldingBox';
import { askDiagnosis } from '@/lib/chats/ask';

/** How the page in a tab is built, to copy for whoever mends Threadside. Nothing where the page tells nothing. */
export function PageDiagnosis({ tabId }: { tabId: number }) {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void askDiagnosis(tabId).then((answer) => {
      if (current) setTold(answer.ok ? answer.value.diagnosis : null);
    });
    return () => {
      current = false;
    };
  }, [tabId]);
  if (told === null) return null;
  const text = `Threadside ${browser.runtime.getManifest().version}\n${told}`;
  return (
    <>
      <div className="px-3 pb-3">
        <p className="mb-2 text-pretty text-text-2">{i18n.t('states.diagnosisMeaning')}</p>
        <CopyButton text={text}>{i18n.t('states.copyDiagnosis')}</CopyButton>
      </div>
      <FoldingBox title={i18n.t('states.diagnosisText')}>
        <pre dir="ltr" className="font-mono text-meta wrap-anywhere whitespace-pre-wrap">
          {text}
        </pre>
      </FoldingBox>
    </>
  );
}
