import type { NewInbox } from '@/dev/new-inbox/request';

/** A small invented page of the inbox, in the form of `tests/fixtures/inbox-pages`. */
export function fixturePage({ label }: NewInbox): string {
  const title = label.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!DOCTYPE html>
<!-- Invented people, numbers and structure: put the page's real structure here. -->
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav aria-label="Chats"><h2>Chats</h2><ul>
<li><a href="/chats/4711" aria-current="page"><b>Ida Nordahl</b><span>Friday works</span></a></li>
<li><a href="/chats/4712"><b>Bo Halvorsen</b><span>My number is +1 202 555 0187</span></a></li></ul></nav>
<main data-pane="conversation"><header><h2><span dir="auto">Ida Nordahl</span></h2><a data-field="phone" href="tel:+12025550123">+1 202 555 0123</a></header>
<div role="log">
<div data-message-id="m1" data-direction="in"><b data-part="sender">Ida Nordahl</b><p data-part="text">Is the studio free on Friday? <img alt="🌿"></p><time datetime="2026-09-14T10:21">10:21</time></div>
<div data-message-id="m2" data-direction="out"><p data-part="text">From 14:00, yes.<br>Shall I hold it?</p><time datetime="2026-09-14T10:24">10:24</time></div>
<div data-message-id="m3" data-direction="in"><b data-part="sender">Ida Nordahl</b><p data-part="text">Friday works</p><time datetime="2026-09-14T10:25">10:25</time></div>
</div><footer><div role="textbox" contenteditable="true"></div></footer></main>
</body></html>
`;
}

/** What that page is to be read as. */
export function fixtureJson({ id, host }: NewInbox): string {
  const expected = {
    url: `https://${host}/chats/4711`,
    channel: id,
    threadId: '4711',
    name: 'Ida Nordahl',
    phone: '+12025550123',
    email: null,
    isGroup: false,
    handle: null,
    messages: [
      {
        author: 'contact',
        text: 'Is the studio free on Friday? 🌿',
        time: '2026-09-14T10:21',
        sender: 'Ida Nordahl',
      },
      { author: 'agent', text: 'From 14:00, yes. Shall I hold it?', time: '2026-09-14T10:24' },
      { author: 'contact', text: 'Friday works', time: '2026-09-14T10:25', sender: 'Ida Nordahl' },
    ],
    now: '2026-09-14T17:00',
    locale: 'en-US',
    timezone: 'UTC',
    note: 'Invented: one-to-one, with a number in the header and another in the list.',
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}
