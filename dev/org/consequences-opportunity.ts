import { stageNamed } from '@/dev/org/describe/stages';
import type { Values } from '@/dev/org/rows';

/** A new stage brings its probability and forecast, unless they are written with it. */
export function stageFollows(before: Values | undefined, written: Values): Values {
  if (written.StageName === undefined || written.StageName === before?.StageName) return {};
  const { probability, forecast } = stageNamed(written.StageName);
  return {
    Probability: written.Probability ?? probability,
    ForecastCategoryName: written.ForecastCategoryName ?? forecast,
  };
}
