import { RestError } from '@/dev/org/errors';

/** Whether an operator (`=`, `<` …) holds for a difference below, at or above 0. Throws RestError for others. */
export function ordered(operator: string, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      throw new RestError('malformedQuery', { message: `unexpected token: '${operator}'` });
  }
}
