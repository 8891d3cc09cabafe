/// <reference types="chrome" />
/** The least that tells of a switch: what the stand-in's header says, as soon as it is another. */
const middle = document.querySelector('[data-testid="wa-web-main-screen"]');
const TITLE = '#main [data-testid="conversation-info-header-chat-title"]';

let told: string | null = null;

/** The stand-in puts up a new conversation on every switch, so its place is all there is to watch. */
new MutationObserver(() => {
  const title = document.querySelector(TITLE)?.textContent ?? null;
  if (title === null || title === told) return;
  told = title;
  // Nobody answers, which the promise of it reports as an error.
  chrome.runtime.sendMessage(title).catch(() => {});
}).observe(middle ?? document.body, { childList: true });
