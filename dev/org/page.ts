/** Puts a text into HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * A page of the stand-in: plain, and plainly not Salesforce's.
 * @param body HTML, its texts escaped
 */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · local org</title>
<style>
  :root { color-scheme: light dark; font: 15px/22px system-ui, sans-serif; }
  body { max-width: 30rem; margin: 0 auto; padding: 2rem 1rem; }
  .stand-in { padding: .5rem .75rem; border: 2px dashed currentColor; }
  label { display: block; margin: .75rem 0; }
  input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .4rem; }
  button { font: inherit; padding: .4rem 1rem; margin: .5rem .5rem 0 0; }
  table { border-collapse: collapse; } td, th { text-align: start; padding: .2rem .75rem .2rem 0; }
</style>
<p class="stand-in"><strong>Stand-in.</strong> A local organisation for development, on this computer.
It is not Salesforce, and nothing typed here leaves the machine.</p>
<h1>${escapeHtml(title)}</h1>
${body}
</html>
`;
}
