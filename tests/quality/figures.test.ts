import { describe, expect, test } from 'vitest';
import { compareFigures, figuresOf } from './figures.ts';

describe('figures of a scorer report', () => {
  test('keeps the quoted metric of each task and set as a percentage', () => {
    const report = {
      results: [
        { task: 'geo', set: 'towns', primary: 'R', metrics: { R: 0.4567, P: 0.9 } },
        { task: 'time', set: 'empty', primary: 'F1', metrics: { F1: null } },
      ],
    };
    expect(figuresOf(report)).toEqual({ 'geo/towns/R': 45.7 });
  });

  test('reports a figure that fell beyond the margin, worst first', () => {
    const drops = compareFigures({ a: 50, b: 60, c: 70 }, { a: 48, b: 50, c: 70 });
    expect(drops.map((drop) => drop.name)).toEqual(['b', 'a']);
  });

  test('passes over small falls, rises and figures that were not measured', () => {
    expect(compareFigures({ a: 50, b: 60, c: 70 }, { a: 49, b: 99 })).toEqual([]);
  });
});
