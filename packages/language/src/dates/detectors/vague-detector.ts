/** Times that are no date: "now", "recently", "in recent weeks", "soon". */

import type { Precision } from '../../document.ts';
import { type TimeDetector, timePattern } from '../detector.ts';

const REFERENCES: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/^(?:now|currently|at present|at the moment|nowadays|these days|presently)$/i, 'PRESENT_REF'],
  [/^(?:recent|past|previous|long ago|once|formerly|previously|lately|earlier)/i, 'PAST_REF'],
  [
    /^(?:soon|shortly|coming|in the future|in the near future|the coming|eventually)/i,
    'FUTURE_REF',
  ],
];

export const vagueDetector: TimeDetector = {
  name: 'vague',
  pattern: timePattern(
    '(?<words>now|currently|at present|at the moment|nowadays|these days|presently|recently|lately|(?:recent|the coming|coming) (?:days|weeks|months|years|decades)|long ago|formerly|previously|soon|in the (?:near )?future)',
  ),
  read({ words }) {
    const text = words as string;
    const value = REFERENCES.find(([pattern]) => pattern.test(text))?.[1];
    return value === undefined
      ? undefined
      : { kind: 'vague', value, precision: precisionOf(text), stated: true };
  },
};

function precisionOf(text: string): Precision {
  const unit = /(day|week|month|year|decade)s$/i.exec(text)?.[1];
  return (unit?.toLowerCase() as Precision | undefined) ?? 'day';
}
