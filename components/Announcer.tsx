import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says things to screen readers. It outlives the screens inside it, so that what it says is heard. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext value={setText}>
      {children}
      <p role="status" className="sr-only">
        {text}
      </p>
    </AnnounceContext>
  );
}

/** Announces this text once, again only after it was another or null, or on another screen. */
export function useAnnouncement(text: string | null): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    announce(text ?? '');
    return () => announce('');
  }, [announce, text]);
}
