/** A request as the fake heard it. `form` holds the fields of a form-encoded body. */
export interface HeardRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly form: URLSearchParams;
  readonly init: RequestInit;
}

type Answering = (request: HeardRequest) => Response | Promise<Response> | null;

export const HOST = 'haldenfreight.my.salesforce.com';
export const ORG_ID = '00DQx000000HaldMAC';
export const USER_ID = '005Qx0000001PriIAE';

/** Salesforce's JSON, with the headers that every answer has. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json;charset=UTF-8',
      date: 'Sat, 21 Nov 2026 08:00:00 GMT',
      'sforce-limit-info': 'api-usage=18/15000',
      ...headers,
    },
  });
}

/** One error as the REST API sends it. */
export const refusal = (status: number, errorCode: string, message: string) =>
  json([{ message, errorCode }], status);

/**
 * A `fetch` that answers as one org with one user does: tokens that rotate, userinfo, one Organization
 * row. `answer` may take any request first; what it answers null to is answered as usual.
 */
export class FakeSalesforce {
  readonly heard: HeardRequest[] = [];
  /** Tokens that are good now. The refresh token changes with each use. */
  access = `${ORG_ID.slice(0, 15)}!AQ.first`;
  refresh = '5Aep861.first';
  answer: Answering = () => null;
  private handedOut = 0;

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const body = init.body === undefined || init.body === null ? '' : String(init.body);
    const request: HeardRequest = {
      method: init.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init.headers),
      body,
      form: new URLSearchParams(body),
      init,
    };
    this.heard.push(request);
    return (await this.answer(request)) ?? this.usual(request);
  };

  /** The requests whose path ends like this. */
  to(path: string): readonly HeardRequest[] {
    return this.heard.filter(({ url }) => url.pathname.endsWith(path));
  }

  tokens(): Response {
    this.handedOut += 1;
    this.access = `${ORG_ID.slice(0, 15)}!AQ.fresh${this.handedOut}`;
    this.refresh = `5Aep861.rotated${this.handedOut}`;
    return json({
      access_token: this.access,
      refresh_token: this.refresh,
      instance_url: `https://${HOST}`,
      id: `https://login.salesforce.com/id/${ORG_ID}/${USER_ID}`,
      token_type: 'Bearer',
      issued_at: '1795250013841',
      signature: 'c2ln',
      scope: 'refresh_token api id',
    });
  }

  private usual({ url, headers, form }: HeardRequest): Response {
    if (url.pathname === '/services/oauth2/token') {
      if (form.get('grant_type') !== 'refresh_token' || form.get('refresh_token') === this.refresh)
        return this.tokens();
      return json(
        { error: 'invalid_grant', error_description: 'expired access/refresh token' },
        400,
      );
    }
    if (url.pathname === '/services/oauth2/revoke') return new Response(null, { status: 200 });
    if (headers.get('authorization') !== `Bearer ${this.access}`)
      return refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    if (url.pathname === '/services/oauth2/userinfo')
      return json({
        user_id: USER_ID,
        organization_id: ORG_ID,
        preferred_username: 'priya.r@haldenfreight.example',
        name: 'Priya Raghunathan',
        locale: 'en_GB',
        zoneinfo: 'Europe/Oslo',
      });
    if (url.searchParams.get('q')?.includes('FROM Organization'))
      return json({ totalSize: 1, done: true, records: [ORGANIZATION] });
    return refusal(404, 'NOT_FOUND', 'The requested resource does not exist');
  }
}

const ORGANIZATION = {
  attributes: { type: 'Organization', url: `/services/data/v66.0/sobjects/Organization/${ORG_ID}` },
  Id: ORG_ID,
  Name: 'Halden Freight',
  IsSandbox: false,
  OrganizationType: 'Enterprise Edition',
  DefaultLocaleSidKey: 'no_NO',
  TrialExpirationDate: null,
};
