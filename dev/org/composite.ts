import { locate } from '@/dev/org/composite-locate';
import { type Done, filledBody, filledUrl } from '@/dev/org/composite-references';
import { type Composite, type Part, readComposite } from '@/dev/org/composite-request';
import { RestError } from '@/dev/org/errors';
import { queryParams } from '@/dev/org/query-params';
import {
  committing,
  handlerOf,
  type Resource,
  RestAnswer,
  type RestCall,
} from '@/dev/org/rest-call';

interface PartAnswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

/**
 * `POST /composite`: up to 25 calls in one, which counts as one. Nothing else happens between its
 * parts; for a cut of the line all that it writes is one write.
 */
export function compositeResource(resources: readonly Resource[]): Resource {
  const post = (call: RestCall) => {
    queryParams(call.request, []);
    const composite = readComposite(call.request.body);
    const run = () => runParts(call, resources, composite);
    const writes = composite.compositeRequest.some(({ method }) => method !== 'GET');
    const compositeResponse = writes ? committing(call, run) : run();
    return compositeResponse === undefined ? undefined : { compositeResponse };
  };
  return { url: '/composite', handlers: { POST: post } };
}

function runParts(
  call: RestCall,
  resources: readonly Resource[],
  { allOrNone, compositeRequest }: Composite,
): readonly PartAnswer[] {
  const undo = call.state.rows.keep();
  const done = new Map<string, unknown>();
  const answers: PartAnswer[] = [];
  for (const part of compositeRequest) {
    const answer = answerTo(call, resources, part, done);
    answers.push(answer);
    if (answer.httpStatusCode < 400) done.set(part.referenceId, answer.body);
    else if (allOrNone) {
      undo();
      return compositeRequest.map((one) =>
        one === part ? answer : refused(one, new RestError('rolledBack')),
      );
    }
  }
  return answers;
}

function answerTo(
  call: RestCall,
  resources: readonly Resource[],
  part: Part,
  done: Done,
): PartAnswer {
  try {
    const { resource, version, params, search } = locate(resources, filledUrl(part.url, done));
    const headers = Object.entries(part.httpHeaders ?? {});
    const answer = new RestAnswer();
    const body = handlerOf(
      resource,
      part.method,
    )({
      ...call,
      request: {
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
        search,
        body: filledBody(part.body, done),
        origin: call.request.origin,
      },
      answer,
      version,
      isPart: true,
      param: (name) => params.get(name) ?? '',
    });
    return {
      body: body ?? null,
      httpHeaders: answer.headers,
      httpStatusCode: answer.status,
      referenceId: part.referenceId,
    };
  } catch (thrown) {
    if (thrown instanceof RestError) return refused(part, thrown);
    throw thrown;
  }
}

function refused({ referenceId }: Part, { body, status }: RestError): PartAnswer {
  return { body, httpHeaders: {}, httpStatusCode: status, referenceId };
}
