/// <reference types="chrome" />
/** The least that a background of this kind does: it hears messages and opens the panel. */
chrome.runtime.onMessage.addListener(() => {});
chrome.action.onClicked.addListener(({ windowId }) => {
  void chrome.sidePanel.open({ windowId });
});
