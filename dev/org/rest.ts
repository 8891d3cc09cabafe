import type { FastifyInstance } from 'fastify';
import { compositeResource } from '@/dev/org/composite';
import { RestError } from '@/dev/org/errors';
import { admit } from '@/dev/org/rest-admit';
import { NEWEST_VERSION, OLDEST_VERSION } from '@/dev/org/rest-call';
import { DESCRIBE_RESOURCES } from '@/dev/org/rest-describe';
import { LAYOUT_RESOURCES } from '@/dev/org/rest-layouts';
import { queryResources } from '@/dev/org/rest-query';
import { serve } from '@/dev/org/rest-routes';
import { ROW_RESOURCES } from '@/dev/org/rest-rows';
import type { OrgState } from '@/dev/org/state';
import type { SwitchValues } from '@/dev/org/switches';
import { UI_PICKLIST_RESOURCES } from '@/dev/org/ui-picklists';

/** The REST API: the list of versions, which is open to all, and everything below a version. */
export async function restApi(app: FastifyInstance, state: OrgState): Promise<void> {
  app.addHook('onSend', async ({ url }, reply) => {
    if (!/^\/+services\/+data(?![^/?])/.test(url)) return;
    reply.header('Sforce-Limit-Info', limitInfo(state.switches.values));
  });
  app.get('/services/data', async () => versions());
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request) => admit(state, request));
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        scope.getDefaultJsonParser('ignore', 'ignore'),
      );
      scope.setNotFoundHandler(() => {
        throw new RestError('notFound');
      });
      const resources = [
        ...DESCRIBE_RESOURCES,
        ...LAYOUT_RESOURCES,
        ...ROW_RESOURCES,
        ...queryResources(),
        ...UI_PICKLIST_RESOURCES,
      ];
      for (const resource of [...resources, compositeResource(resources)])
        serve(scope, state, resource);
    },
    { prefix: '/services/data' },
  );
}

function limitInfo({ allowance, appAllowance, limitReached }: SwitchValues): string {
  const { max, used } = allowance;
  const usage = `api-usage=${limitReached === true ? Math.max(max, used) : used}/${max}`;
  if (appAllowance === null) return usage;
  const { max: appMax, used: appUsed, app } = appAllowance;
  return `${usage}; per-app-api-usage=${appUsed}/${appMax}(appName=${app})`;
}

const SEASONS = ['Spring', 'Summer', 'Winter'] as const;
/** Spring '26 is version 66; three come out a year, Winter carrying the next year's number. */
const SPRING_26 = 66;

function versions() {
  return Array.from({ length: NEWEST_VERSION - OLDEST_VERSION + 1 }, (_, n) => {
    const number = OLDEST_VERSION + n;
    const releases = number - SPRING_26 + 3 * 26;
    const season = SEASONS[releases % 3] ?? 'Spring';
    const year = Math.floor(releases / 3) + (season === 'Winter' ? 1 : 0);
    return {
      label: `${season} '${year}`,
      url: `/services/data/v${number}.0`,
      version: `${number}.0`,
    };
  });
}
