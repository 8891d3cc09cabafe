import { useEffect, useState } from 'react';

/**
 * Whether a frame has been painted since `isDrawn`: for what may come a moment after it. Where nothing is
 * painted, as in a window that is covered, it stays false until something is.
 */
export function usePainted(isDrawn: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isDrawn) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => setPainted(true);
    // A task that is posted from a frame's callback runs once that frame is done.
    const frame = requestAnimationFrame(() => port2.postMessage(null));
    return () => {
      cancelAnimationFrame(frame);
      port1.close();
    };
  }, [isDrawn]);
  return isDrawn && isPainted;
}
