import { RestError } from '@/dev/org/errors';
import { checkVersion, type Resource } from '@/dev/org/rest-call';

/** Where a part of a composite leads. */
export interface Located {
  readonly resource: Resource;
  readonly version: string;
  readonly params: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

/** What Salesforce documents for a composite, of what this org has: `/search` is not of it. */
const DOCUMENTED: readonly string[] = ['sobjects', 'query', 'queryAll'];

/**
 * Finds the resource that a part's url names, which begins with `/services/data/vNN.0/`. Further
 * slashes do not count, as in calls by themselves.
 * @throws RestError 404, or 400 for a resource that can't be a part
 */
export function locate(resources: readonly Resource[], url: string): Located {
  const [, version = '', path = '', query = ''] =
    /^\/services\/data\/(v\d+\.\d)\/([^?#]*)(?:\?([^#]*))?$/.exec(url) ?? [];
  checkVersion(version);
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  for (const resource of resources) {
    const params = matched(resource.url.split('/').slice(1), segments);
    if (params === null) continue;
    if (segments[0] === 'ui-api') throw new RestError('partOfOtherApi');
    const isCollection = segments[0] === 'composite' && segments[1] === 'sobjects';
    if (!isCollection && !DOCUMENTED.includes(segments[0] ?? ''))
      throw new RestError('badComposite', {
        message: `The resource can’t be a subrequest of a composite: /${segments[0] ?? ''}`,
      });
    return { resource, version, params, search: new URLSearchParams(query) };
  }
  throw new RestError('notFound');
}

function matched(
  pattern: readonly string[],
  segments: readonly string[],
): ReadonlyMap<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params = new Map<string, string>();
  for (const [at, name] of pattern.entries()) {
    const segment = segments[at] ?? '';
    if (name.startsWith(':')) params.set(name.slice(1), segment);
    else if (name !== segment) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new RestError('notFound');
  }
}
