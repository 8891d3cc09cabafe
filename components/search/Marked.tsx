import { foundParts } from '@/components/search/found-parts';

/** A text from a record with the letters marked that were searched for. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  return (
    <bdi>
      {foundParts(text, typed).map((part, at) => {
        // A text's parts never change places, so where one stands is its key.
        const key = `${at}`;
        if (!part.found) return <span key={key}>{part.text}</span>;
        return (
          <mark key={key} className="rounded-[2px] bg-accent-soft text-accent">
            {part.text}
          </mark>
        );
      })}
    </bdi>
  );
}
