import type { FastifyInstance } from 'fastify';
import { z } from 'zod/mini';
import { shapeOf } from '@/dev/org/describe/objects';
import { hostKind, isSecure } from '@/dev/org/hosts';
import { readId } from '@/dev/org/ids';
import { changePast, plantPast, readPast } from '@/dev/org/past-the-api';
import { planQuery } from '@/dev/org/soql';
import { runPlan } from '@/dev/org/soql-run';
import type { OrgState } from '@/dev/org/state';
import { switchChangeSchema } from '@/dev/org/switches';
import { PRIYA } from '@/dev/org/users';

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const rowParams = z.object({ sobject: z.string(), id: z.optional(z.string()) });
const rowQuery = z.strictObject({ where: z.optional(z.string()) });

/** A control was used wrongly; says how. */
class ControlError extends Error {
  constructor(
    readonly status: 400 | 404,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The stand-in's own controls below `/__org`: switches, the log of calls, and rows past the API. Only
 * plain HTTP to this machine reaches them; a page at an address of the org can't.
 */
export function controlRoutes(app: FastifyInstance, state: OrgState): void {
  app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        const isForeign = request.headers.origin !== undefined;
        if (isSecure(request) || hostKind(request) !== 'org' || isForeign)
          return reply.code(404).send({ error: 'not found' });
      });
      scope.setErrorHandler((thrown, _, reply) => {
        const status = thrown instanceof ControlError ? thrown.status : 400;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return reply.code(status).send({ error: message });
      });
      scope.setNotFoundHandler((_, reply) => reply.code(404).send({ error: 'not found' }));
      switchRoutes(scope, state);
      rowRoutes(scope, state);
      scope.get('/calls', async () => state.calls.all());
      scope.delete('/calls', async (_, reply) => {
        state.calls.clear();
        return reply.code(204).send();
      });
      scope.post('/reset', async (_, reply) => {
        state.reset();
        return reply.code(204).send();
      });
    },
    { prefix: '/__org' },
  );
}

function switchRoutes(scope: FastifyInstance, state: OrgState): void {
  scope.get('/switches', async () => state.switches.values);
  scope.post('/switches', async (request) => {
    state.switches.set(switchChangeSchema.parse(request.body));
    return state.switches.values;
  });
  scope.delete('/switches', async () => {
    state.switches.reset();
    return state.switches.values;
  });
}

function rowRoutes(scope: FastifyInstance, state: OrgState): void {
  scope.get('/rows/:sobject', async (request) => {
    const { sobject } = rowParams.parse(request.params);
    const { where } = rowQuery.parse(request.query);
    const condition = where === undefined ? '' : ` WHERE ${where}`;
    const soql = `SELECT Id FROM ${shapeNamed(sobject).name}${condition}`;
    // Past everyone's rights: an agent without the switches.
    const plan = planQuery(state.rows, state.unrestricted(PRIYA), soql);
    return runPlan(plan, state.rows.of(plan.shape)).map((row) => readPast(state, row));
  });
  scope.get('/rows/:sobject/:id', async (request) => {
    return readPast(state, rowNamed(state, request.params));
  });
  scope.post('/rows/:sobject', async (request, reply) => {
    const { sobject } = rowParams.parse(request.params);
    const many = z.union([valuesSchema, z.array(valuesSchema)]).parse(request.body);
    const shape = shapeNamed(sobject);
    const made = [many].flat().map((values) => plantPast(state, shape, values));
    const bodies = made.map((row) => readPast(state, row));
    return reply.code(201).send(Array.isArray(many) ? bodies : bodies[0]);
  });
  scope.patch('/rows/:sobject/:id', async (request) => {
    const row = rowNamed(state, request.params);
    changePast(state, row, valuesSchema.parse(request.body));
    return readPast(state, row);
  });
}

function shapeNamed(sobject: string) {
  const shape = shapeOf(sobject);
  if (shape === undefined) throw new ControlError(404, `no object ${sobject}`);
  return shape;
}

function rowNamed(state: OrgState, params: unknown) {
  const { sobject, id = '' } = rowParams.parse(params);
  const row = state.rows.byId(readId(id) ?? '');
  if (row === undefined || row.shape !== shapeNamed(sobject))
    throw new ControlError(404, `no ${sobject} ${id}`);
  return row;
}
