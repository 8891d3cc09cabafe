import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ORG_ERRORS } from '@/dev/org/error-codes';
import { PageError, RestError, TextError, TokenError } from '@/dev/org/errors';
import { RedirectError } from '@/dev/org/oauth-request';
import { escapeHtml, page } from '@/dev/org/page';

let faults = 0;

/** Answers what a handler threw, in the way its kind of error reaches a client. */
export function answerError(thrown: Error, request: FastifyRequest, reply: FastifyReply): unknown {
  if (thrown instanceof RestError) return reply.code(thrown.status).send(thrown.body);
  if (thrown instanceof TokenError)
    return reply.code(ORG_ERRORS[thrown.situation].status).send(thrown.body);
  if (thrown instanceof TextError)
    return reply.code(ORG_ERRORS[thrown.situation].status).type('text/plain').send(thrown.message);
  if (thrown instanceof PageError) return sendErrorPage(reply, thrown);
  if (thrown instanceof RedirectError) return reply.redirect(thrown.location);
  return answerError(fromFastify(thrown, request), request, reply);
}

/** What Fastify itself refused, in Salesforce's words; anything else is a fault of this stand-in. */
function fromFastify(thrown: Error & Partial<FastifyError>, request: FastifyRequest): Error {
  switch (thrown.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new RestError('unsupportedMediaType', {
        message: `Content-Type header specified in HTTP request is not supported: ${request.headers['content-type'] ?? ''}`,
      });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new RestError('bodyTooLarge');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new RestError('badJson');
    case 'FST_ERR_BAD_URL':
      return new RestError('notFound');
  }
  faults += 1;
  console.error(thrown);
  return new RestError('serverFault', {
    message: `An unexpected error occurred. ErrorId: ${Date.now()}-${faults}`,
  });
}

function sendErrorPage(reply: FastifyReply, { situation, message }: PageError): unknown {
  const { status, code } = ORG_ERRORS[situation];
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(
      page('Error', `<p>${escapeHtml(message)}</p>\n<p><code>error=${escapeHtml(code)}</code></p>`),
    );
}
