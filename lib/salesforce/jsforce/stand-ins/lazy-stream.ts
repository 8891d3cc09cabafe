import { leftOut } from './left-out';
import { Stream } from './stream';

/** The stream of an answer, before there is one; nobody reads it. */
export function createLazyStream() {
  return { stream: new Stream(), setStream: () => undefined };
}

export const concatStreamsAsDuplex = leftOut('streams');
export const readAll = leftOut('streams');
