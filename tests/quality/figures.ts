/** The figures worth holding from a scorer's report, and which of them fell too far. */

export interface ScorerReport {
  readonly results: readonly {
    readonly task: string;
    readonly set: string;
    readonly primary: string;
    readonly metrics: Readonly<Record<string, number | null>>;
  }[];
}

/** Percentages by `task/set/metric`. */
export type Figures = Readonly<Record<string, number>>;

export interface Drop {
  readonly name: string;
  readonly recorded: number;
  readonly measured: number;
  readonly margin: number;
}

/** Points a figure may lose before the run fails: a reordering of ties moves the smallest sets by as much. */
const marginPoints = 1.5;

/** The figure each task asks to be quoted by, per set. */
export function figuresOf(report: ScorerReport): Figures {
  const figures: Record<string, number> = {};
  for (const { task, set, primary, metrics } of report.results) {
    const value = metrics[primary];
    if (typeof value === 'number') {
      figures[`${task}/${set}/${primary}`] = Math.round(value * 1000) / 10;
    }
  }
  return figures;
}

/** Figures present on both sides that fell by more than the margin, worst first. */
export function compareFigures(recorded: Figures, measured: Figures): Drop[] {
  return Object.entries(recorded)
    .flatMap(([name, before]) => {
      const now = measured[name];
      const fell = now !== undefined && before - now > marginPoints;
      return fell ? [{ name, recorded: before, measured: now, margin: marginPoints }] : [];
    })
    .sort((a, b) => b.recorded - b.measured - (a.recorded - a.measured));
}
