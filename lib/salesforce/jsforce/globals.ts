/**
 * The globals of Node that jsforce looks at while it loads. Must be imported before jsforce. Where Node
 * runs (tests), its own stay.
 */
const world: { global?: unknown; process?: unknown } = globalThis;

world.global ??= globalThis;
world.process ??= { env: {} };
