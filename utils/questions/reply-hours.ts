import type { Bands } from '../bands';

/** Upper bound in hours and its score: an hour meets four in five (Toister-2018), six hours lose them (Eptica). */
export const REPLY_HOURS: Bands = [
  [1, 1],
  [4, 0.95],
  [12, 0.88],
  [24, 0.8],
  [48, 0.55],
  [72, 0.35],
  [120, 0.25],
  [Number.POSITIVE_INFINITY, 0.1],
];

/** On social networks half expect an answer within the hour, four in five within the day (Arise-2017); from the catalogue. */
export const SOCIAL_HOURS: Bands = [
  [1, 1],
  [4, 0.9],
  [24, 0.75],
  [48, 0.4],
  [Number.POSITIVE_INFINITY, 0.2],
];
