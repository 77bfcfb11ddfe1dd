import { expect, test } from 'vitest';
import { gradeOf, shown } from '../../utils/grade';
import { sensationOf } from '../../utils/sensation';

test.each([
  [100, 'delights'],
  [85, 'delights'],
  [84.9, 'cares'],
  [70, 'cares'],
  [69.9, 'uneven'],
  [55, 'uneven'],
  [54.9, 'neglects'],
  [40, 'neglects'],
  [39.9, 'disappoints'],
  [0, 'disappoints'],
])('a total of %d %s', (total, grade) => {
  expect(gradeOf(total)).toBe(grade);
});

test('a number on screen never looks better than the word beside it', () => {
  for (let score = 0; score <= 100; score += 0.1) {
    expect(sensationOf(shown(score) / 100)).toBe(sensationOf(score / 100));
    expect(gradeOf(shown(score))).toBe(gradeOf(score));
  }
});
