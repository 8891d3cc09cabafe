import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrganisationOrigin, parseLoginHost } from '@/lib/salesforce/host';

describe('parseLoginHost', () => {
  it.each([
    ['acme.my.salesforce.com', 'acme.my.salesforce.com'],
    ['https://acme.my.salesforce.com/', 'acme.my.salesforce.com'],
    ['  HTTPS://ACME.My.Salesforce.com/lightning/page/home?x=1#y  ', 'acme.my.salesforce.com'],
    ['\u200bacme.my.salesforce.com\ufeff', 'acme.my.salesforce.com'],
    ['acme.my.salesforce.com.', 'acme.my.salesforce.com'],
    ['acme.my.salesforce.com?un=a@b.example', 'acme.my.salesforce.com'],
    ['https://acme.lightning.force.com/lightning/r/Contact/003x/view', 'acme.my.salesforce.com'],
    ['acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home', 'acme.my.salesforce.com'],
    ['https://acme--uat2.sandbox.my.salesforce.com', 'acme--uat2.sandbox.my.salesforce.com'],
    ['https://acme--uat2.sandbox.lightning.force.com/one', 'acme--uat2.sandbox.my.salesforce.com'],
    ['acme--uat2.sandbox.my.salesforce-setup.com', 'acme--uat2.sandbox.my.salesforce.com'],
    ['acme-dev-ed.develop.my.salesforce.com', 'acme-dev-ed.develop.my.salesforce.com'],
    ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop.my.salesforce.com'],
    ['page-java-7721.scratch.my.salesforce.com', 'page-java-7721.scratch.my.salesforce.com'],
    [
      'resilient-koala.trailblaze.lightning.force.com',
      'resilient-koala.trailblaze.my.salesforce.com',
    ],
    ['production', 'login.salesforce.com'],
    ['Login', 'login.salesforce.com'],
    ['https://login.salesforce.com/?locale=de', 'login.salesforce.com'],
    ['Sandbox', 'test.salesforce.com'],
    ['test.salesforce.com', 'test.salesforce.com'],
  ])('%s is %s', (typed, host) => {
    expect(parseLoginHost(typed)).toEqual({ ok: true, host });
  });

  it.each([
    ['', 'empty'],
    [' \u200b\n', 'empty'],
    ['http://acme.my.salesforce.com', 'insecure'],
    ['na139.salesforce.com', 'not-my-domain'],
    ['my.salesforce.com', 'not-my-domain'],
    ['www.salesforce.com', 'not-my-domain'],
    ['acme.secure.force.com', 'not-my-domain'],
    ['evil.com/x.my.salesforce.com', 'not-salesforce'],
    ['x.my.salesforce.com.evil.com', 'not-salesforce'],
    ['https://x.my.salesforce.com@evil.com', 'not-salesforce'],
    ['https://user:pass@x.my.salesforce.com', 'not-salesforce'],
    ['evil.com\\.my.salesforce.com', 'not-salesforce'],
    ['https://evil.com\\@x.my.salesforce.com', 'not-salesforce'],
    ['https:\\\\x.my.salesforce.com', 'not-salesforce'],
    ['x.my.salesforce.com:8443', 'not-salesforce'],
    ['xmy.salesforce.com.', 'not-my-domain'],
    ['evilmy.salesforce.com', 'not-my-domain'],
    ['xn--80ak6aa92e.my.salesforce.com', 'not-my-domain'],
    ['ѕalesforce.my.ѕalesforce.com', 'not-salesforce'],
    ['ｘ.my.salesforce.com', 'not-salesforce'],
    ['x。my。salesforce。com', 'not-salesforce'],
    ['-x.my.salesforce.com', 'not-my-domain'],
    ['a.b.c.my.salesforce.com', 'not-my-domain'],
    ['javascript://x.my.salesforce.com', 'not-salesforce'],
    ['ftp://x.my.salesforce.com', 'not-salesforce'],
    ['acme', 'not-salesforce'],
    ['constructor', 'not-salesforce'],
  ])('%j is refused: %s', (typed, reason) => {
    expect(parseLoginHost(typed)).toEqual({ ok: false, reason });
  });

  it('never gives a host of anybody else', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'http:',
        '//',
        '@',
        ':',
        '\\',
        '.',
        '/',
        '?',
        '#',
        '%2e',
        'evil.com',
      ),
      fc.constantFrom(
        '.my.salesforce.com',
        '.lightning.force.com',
        '.my.salesforce-setup.com',
        'x',
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const parsed = parseLoginHost(pieces.join(''));
        if (!parsed.ok) return;
        expect(new URL(`https://${parsed.host}/`).host).toBe(parsed.host);
        expect(parsed.host).toMatch(/^(?:[a-z0-9.-]+\.my|login|test)\.salesforce\.com$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('isOrganisationOrigin', () => {
  it.each([
    ['https://acme.my.salesforce.com', true],
    ['https://acme--uat2.sandbox.my.salesforce.com', true],
    ['http://acme.my.salesforce.com', false],
    ['https://acme.my.salesforce.com/', false],
    ['https://acme.my.salesforce.com:8443', false],
    ['https://login.salesforce.com', false],
    ['https://acme.my.salesforce.com.evil.com', false],
    ['https://evil.com#.my.salesforce.com', false],
    ['https://evil.com/acme.my.salesforce.com', false],
  ])('%s: %s', (origin, is) => {
    expect(isOrganisationOrigin(origin)).toBe(is);
  });
});
