import type { FastifyInstance } from 'fastify';

/** A site like any other, to which the extension has no right. */
export const SHOP_HOST = 'shop.example.com';

/** No script at all: whatever reads this page was let in by the browser. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-src 'self'; frame-ancestors 'self'",
  'cache-control': 'no-store',
};

const page = (body: string) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Stand-in shop</title><link rel="icon" href="data:,"></head>
<body>${body}</body>
</html>
`;

const ORDER = page(`
<h1>Stand-in shop: order 2024-00123</h1>
<p>Call <b id="number">(0047) 912 345 67</b> or the desk: <b id="desk">+44 7700 900142</b></p>
<p><label>Buyer <input value="Lindiwe Khumalo"></label></p>
<p><label>PIN <input type="password" value="912345678"></label></p>
<p>
<a href="tel:+47-912-34-567;ext=5">Call the buyer</a>
<a href="tel:+1-800-FLOWERS">Call the shop</a>
<a href="mailto:lindiwe@karoocitrus.example?subject=Order%202024-00123">Write to the buyer</a>
</p>
<iframe title="Delivery" src="/delivery"></iframe>
`);

const DELIVERY = page('<p>Deliver to <b id="number">+82 2 555 0170</b></p>');

/** Serves a page with numbers, names and links in it, and a frame with more. */
export function addShop(app: FastifyInstance): void {
  const constraints = { host: SHOP_HOST };
  app.get('/', { constraints }, (_request, reply) => reply.headers(HEADERS).send(ORDER));
  app.get('/delivery', { constraints }, (_request, reply) => reply.headers(HEADERS).send(DELIVERY));
}
