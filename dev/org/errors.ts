import {
  ORG_ERRORS,
  type PageSituation,
  type RestSituation,
  type TextSituation,
  type TokenSituation,
} from '@/dev/org/error-codes';

/** What a REST error says beyond its code. */
export interface RestErrorDetail {
  /** Instead of the table's example, where the text holds values of the moment. */
  readonly message?: string;
  readonly fields?: readonly string[];
  /** The word of a query that is wrong; the query then stands in the message with a caret under it. */
  readonly culprit?: string;
  /** Further keys of the error object, such as `duplicateResut`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Thrown to end a REST call; answered as `[{message, errorCode, fields?}]`. */
export class RestError extends Error {
  readonly status: number;
  readonly culprit: string | null;
  readonly body: readonly Readonly<Record<string, unknown>>[];

  constructor(
    readonly situation: RestSituation,
    detail: RestErrorDetail = {},
    /** What else is wrong with the same write; its errors follow in the body. */
    others: readonly RestError[] = [],
  ) {
    const { status, code, example } = ORG_ERRORS[situation];
    const message = detail.message ?? example;
    super(message);
    this.status = status;
    this.culprit = detail.culprit ?? null;
    this.body = [
      {
        ...detail.extra,
        message,
        errorCode: code,
        ...(detail.fields === undefined ? {} : { fields: detail.fields }),
      },
      ...others.flatMap(({ body }) => body),
    ];
  }
}

/** Thrown to end a call to the token endpoint; answered as `{error, error_description}`. */
export class TokenError extends Error {
  constructor(
    readonly situation: TokenSituation,
    message?: string,
  ) {
    super(message ?? ORG_ERRORS[situation].example);
  }

  get body(): { error: string; error_description: string } {
    return { error: ORG_ERRORS[this.situation].code, error_description: this.message };
  }
}

/** Thrown where a person sees a page instead of an answer. */
export class PageError extends Error {
  constructor(readonly situation: PageSituation) {
    super(ORG_ERRORS[situation].example);
  }
}

/** Thrown where the answer is one bare word. */
export class TextError extends Error {
  constructor(readonly situation: TextSituation) {
    super(ORG_ERRORS[situation].example);
  }
}
