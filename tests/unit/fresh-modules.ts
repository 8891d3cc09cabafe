import { vi } from 'vitest';

/**
 * Takes a process back to how a test file is to find it, whichever files ran in it before: no module of
 * ours loaded, real time, no global that stands in for another.
 */
vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
