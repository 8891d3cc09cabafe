import type { FastifyInstance } from 'fastify';
import { compositeResource } from '@/dev/org/composite';
import { RestError } from '@/dev/org/errors';
import { isRestPath, limitInfo } from '@/dev/org/limit-info';
import { admit } from '@/dev/org/rest-admit';
import { NEWEST_VERSION, OLDEST_VERSION } from '@/dev/org/rest-call';
import { COLLECTION_RESOURCES } from '@/dev/org/rest-collections';
import { DESCRIBE_RESOURCES } from '@/dev/org/rest-describe';
import { EXTERNAL_ID_RESOURCES } from '@/dev/org/rest-external-ids';
import { LAYOUT_RESOURCES } from '@/dev/org/rest-layouts';
import { PARAMETERIZED_SEARCH } from '@/dev/org/rest-parameterized-search';
import { queryResources } from '@/dev/org/rest-query';
import { serve } from '@/dev/org/rest-routes';
import { ROW_RESOURCES } from '@/dev/org/rest-rows';
import type { OrgState } from '@/dev/org/state';
import { UI_PICKLIST_RESOURCES } from '@/dev/org/ui-picklists';
import { UI_RECORD_RESOURCES } from '@/dev/org/ui-records';

/** The REST API: the list of versions, which is open to all, and everything below a version. */
export async function restApi(app: FastifyInstance, state: OrgState): Promise<void> {
  app.addHook('onSend', async ({ url }, reply) => {
    if (isRestPath(url)) reply.header('Sforce-Limit-Info', limitInfo(state.switches.values));
  });
  app.get('/services/data', async () => versions());
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request) => admit(state, request));
      scope.removeAllContentTypeParsers();
      const readJson = scope.getDefaultJsonParser('ignore', 'ignore');
      // Clients say that they send JSON where they send nothing: what needs a body says so itself.
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        (request, text, done) => (text === '' ? done(null) : readJson(request, String(text), done)),
      );
      scope.setNotFoundHandler(() => {
        throw new RestError('notFound');
      });
      const resources = [
        ...DESCRIBE_RESOURCES,
        ...LAYOUT_RESOURCES,
        ...ROW_RESOURCES,
        ...EXTERNAL_ID_RESOURCES,
        ...queryResources(),
        ...COLLECTION_RESOURCES,
        PARAMETERIZED_SEARCH,
        ...UI_PICKLIST_RESOURCES,
        ...UI_RECORD_RESOURCES,
      ];
      for (const resource of [...resources, compositeResource(resources)])
        serve(scope, state, resource);
    },
    { prefix: '/services/data' },
  );
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
