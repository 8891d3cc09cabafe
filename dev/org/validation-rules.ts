import { z } from 'zod/mini';
import { RestError } from '@/dev/org/errors';
import type { Values } from '@/dev/org/rows';
import type { SwitchValues } from '@/dev/org/switches';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A rule that a write breaks: always, or only where `field` gets the value `whenValue`. */
export const validationRuleSchema = z.strictObject({
  sobject: z.string(),
  field: z.nullable(z.string()),
  message: z.string(),
  whenValue: z.optional(value),
});

/** A rule of several fields, which looks at the whole record at every save of it. */
export const validationRulesSchema = z.array(
  z.strictObject({
    sobject: z.string(),
    /** Where its error stands; at the top of the page if there is none. */
    fields: z.array(z.string()),
    message: z.string(),
    /** What the record must hold after the save for the rule to be broken; at first every save breaks it. */
    when: z.optional(z.record(z.string(), value)),
  }),
);

/**
 * Checks a save by the validation rules that are switched on.
 * @param written what the caller writes
 * @param after the whole record as it would be
 * @throws RestError with one error for each rule that is broken
 */
export function checkValidationRules(
  { validationRule, validationRules }: SwitchValues,
  sobject: string,
  written: Values,
  after: Values,
): void {
  const errors = validationRules
    .filter((rule) => rule.sobject === sobject)
    .filter(({ when = {} }) => Object.entries(when).every(([name, one]) => holds(after, name, one)))
    .map(({ message, fields }) => ({ message, fields }));
  if (validationRule?.sobject === sobject && isBroken(validationRule, written)) {
    const { message, field } = validationRule;
    errors.unshift({ message, fields: field === null ? [] : [field] });
  }
  const [first, ...others] = errors;
  if (first === undefined) return;
  const rest = others.map((detail) => new RestError('validationRule', detail));
  throw new RestError('validationRule', first, rest);
}

const holds = (values: Values, name: string, one: Values[string]) => (values[name] ?? null) === one;

function isBroken(
  { field, whenValue }: z.infer<typeof validationRuleSchema>,
  written: Values,
): boolean {
  if (field === null) return whenValue === undefined || whenValue === null;
  return field in written && (whenValue === undefined || holds(written, field, whenValue));
}
