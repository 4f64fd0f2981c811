/**
 * All detectors of time expressions. Where two match from the same place the longer one wins, and at
 * equal length the one that stands first here.
 */

import type { TimeDetector } from './detector.ts';
import { clockDetector } from './detectors/clock-detector.ts';
import {
  agoDetector,
  inDetector,
  laterDetector,
  neighbourDayDetector,
} from './detectors/distance-detector.ts';
import { durationDetector } from './detectors/duration-detector.ts';
import {
  dayMonthDetector,
  dayRangeDetector,
  monthDayDetector,
} from './detectors/full-date-detector.ts';
import { holidayDetector, septemberEleventhDetector } from './detectors/holiday-detector.ts';
import { monthDetector, monthYearDetector } from './detectors/month-detector.ts';
import { figureDateDetector, isoDateDetector } from './detectors/numeric-date-detector.ts';
import { quarterDetector, shortQuarterDetector } from './detectors/quarter-detector.ts';
import { dayPartDetector, relativeDayDetector } from './detectors/relative-day-detector.ts';
import { relativePeriodDetector, seasonDetector } from './detectors/relative-period-detector.ts';
import { setDetector } from './detectors/set-detector.ts';
import { vagueDetector } from './detectors/vague-detector.ts';
import { weekdayDetector } from './detectors/weekday-detector.ts';
import {
  centuryDetector,
  decadeDetector,
  yearDetector,
  yearRangeDetector,
} from './detectors/year-detector.ts';

export const TIME_DETECTORS: readonly TimeDetector[] = [
  // Whole dates before their parts.
  isoDateDetector,
  figureDateDetector,
  septemberEleventhDetector,
  monthDayDetector,
  dayMonthDetector,
  dayRangeDetector,
  monthYearDetector,
  quarterDetector,
  shortQuarterDetector,
  seasonDetector,
  holidayDetector,
  yearRangeDetector,
  decadeDetector,
  centuryDetector,
  yearDetector,
  // Then what leans on the publication date.
  weekdayDetector,
  relativeDayDetector,
  dayPartDetector,
  monthDetector,
  relativePeriodDetector,
  agoDetector,
  inDetector,
  laterDetector,
  neighbourDayDetector,
  // Then what is no date.
  clockDetector,
  setDetector,
  durationDetector,
  vagueDetector,
];
