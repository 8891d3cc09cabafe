/** A stage of an opportunity and what follows from it. */
export interface Stage {
  readonly name: string;
  /** In percent. */
  readonly probability: number;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly forecast: string;
}

const open = (name: string, probability: number, forecast: string): Stage => ({
  name,
  probability,
  isClosed: false,
  isWon: false,
  forecast,
});

export const STAGES: readonly Stage[] = [
  open('Qualification', 10, 'Pipeline'),
  open('Needs Analysis', 20, 'Pipeline'),
  open('Proposal/Price Quote', 50, 'Best Case'),
  open('Negotiation/Review', 80, 'Commit'),
  { name: 'Closed Won', probability: 100, isClosed: true, isWon: true, forecast: 'Closed' },
  { name: 'Closed Lost', probability: 0, isClosed: true, isWon: false, forecast: 'Omitted' },
];

/** The stage of that name; a stage nobody set up is open and tells nothing. */
export function stageNamed(name: unknown): Stage {
  return STAGES.find((stage) => stage.name === name) ?? open(String(name), 0, 'Pipeline');
}
