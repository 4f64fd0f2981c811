/** A growing list of [start, end) offsets. */

export class Spans {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  /** Empty spans are dropped: no rule may make a token of nothing. */
  add(start: number, end: number): void {
    if (end <= start) return;
    this.starts.push(start);
    this.ends.push(end);
  }
}
