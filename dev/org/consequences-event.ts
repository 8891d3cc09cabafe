import { dateTimeText, readDate, readDateTime } from '@/dev/org/dates';
import { RestError } from '@/dev/org/errors';
import type { Values } from '@/dev/org/rows';

const MINUTE_MS = 60_000;

/**
 * The times of an event, which can be written in several ways, brought together: begin and end, or begin
 * and length.
 * @throws RestError without a begin or an end, and for an end before the begin
 */
export function eventTimes(before: Values | undefined, written: Values): Values {
  const start = moment(written.StartDateTime) ?? moment(written.ActivityDateTime) ?? day(written);
  const from = start ?? moment(before?.StartDateTime);
  if (from === null) throw missing();
  const until = endOf(from, written) ?? endOf(from, lasting(before));
  if (until === null) throw missing();
  if (until < from)
    throw new RestError('wrongCombination', {
      message: 'End Date Time: the end is before the start',
      fields: ['EndDateTime'],
    });
  return {
    StartDateTime: dateTimeText(from),
    ActivityDateTime: dateTimeText(from),
    ActivityDate: dateTimeText(from).slice(0, 10),
    EndDateTime: dateTimeText(until),
    DurationInMinutes: Math.round((until - from) / MINUTE_MS),
  };
}

/** An event keeps its length when it is moved. */
const lasting = (before: Values | undefined): Values => ({
  DurationInMinutes: before?.DurationInMinutes ?? null,
});

function endOf(start: number, values: Values): number | null {
  const { DurationInMinutes } = values;
  const end = moment(values.EndDateTime);
  if (end !== null) return end;
  return typeof DurationInMinutes === 'number' ? start + DurationInMinutes * MINUTE_MS : null;
}

const moment = (value: unknown) => (typeof value === 'string' ? readDateTime(value) : null);
const day = ({ ActivityDate }: Values) =>
  typeof ActivityDate === 'string' ? readDate(ActivityDate) : null;

const missing = () =>
  new RestError('requiredMissing', {
    message: 'Required fields are missing: [DurationInMinutes, ActivityDateTime]',
    fields: ['DurationInMinutes', 'ActivityDateTime'],
  });
