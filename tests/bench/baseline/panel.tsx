/// <reference types="chrome" />
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** An empty React page that shows what it is told last, by a message or by `globalThis.show`. */
function Panel() {
  const [text, setText] = useState('Nothing yet');
  useEffect(() => {
    const hear = (message: unknown) => setText(String(message));
    chrome.runtime.onMessage.addListener(hear);
    globalThis.show = setText;
    return () => chrome.runtime.onMessage.removeListener(hear);
  }, []);
  return <h2>{text}</h2>;
}

declare global {
  /** In the panel of the baseline: shows a text in place of the one before. */
  var show: (text: string) => void;
}

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel.html has no #root');
createRoot(root).render(<Panel />);
