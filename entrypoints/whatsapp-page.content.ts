import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANSWER_EVENT, ASK_EVENT } from '@/lib/inboxes/whatsapp/claim-events';
import { jidOfMain } from '@/lib/inboxes/whatsapp/page-jid';

/** Runs in WhatsApp's own world, where React's properties can be read; answers when asked. */
export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    document.addEventListener(ASK_EVENT, (event) => {
      const nonce: unknown = event instanceof CustomEvent ? event.detail : null;
      const detail = JSON.stringify({ nonce, jid: jidOfMain(document) });
      document.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
    });
  },
});
