/** How long old messages stay in a re-used conversation after its header has changed. */
export const LINGER_MS = 600;

/** How long a new conversation stands without messages. */
export const EMPTY_MS = 120;

/** How often the list and the open chat's header change by themselves. */
export const TICK_MS = 1200;

/** If the tab is hidden no frame comes; the page then goes on after this long. */
const NO_FRAME_MS = 50;

/** Settles after `ms`. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Settles with the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, NO_FRAME_MS);
  });
}

/** Settles in a new task, so that observers and other work come between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
