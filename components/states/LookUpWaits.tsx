import TextSelect from 'lucide-react/icons/text-select';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/Banner';
import { Sentence } from '@/components/ui/Sentence';
import { followLookUp, readLookUp, takeLookUp } from '@/lib/chats/look-up';

/** Where nobody is signed in: what will be looked up then, and a way to let it go. */
export function LookUpWaits() {
  const [waits, setWaits] = useState<{ text: string; windowId: number } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async (windowId: number) => {
      const lookUp = await readLookUp(windowId);
      if (life.signal.aborted) return;
      setWaits(lookUp?.is === 'text' ? { text: lookUp.text, windowId } : null);
    };
    void followLookUp((windowId) => void look(windowId), life.signal);
    return () => life.abort();
  }, []);
  if (waits === null) return null;
  return (
    <Banner
      icon={TextSelect}
      title={
        <span className="wrap-anywhere">
          <Sentence parts={[<bdi key="text">{waits.text}</bdi>]}>
            {(what) => i18n.t('search.waits', [what])}
          </Sentence>
        </span>
      }
      onDismiss={() => void takeLookUp(waits.windowId)}
    />
  );
}
