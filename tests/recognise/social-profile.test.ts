import { expect, test } from 'vitest';
import { socialProfile } from '../../utils/recognise/links/social-profile';

test.each([
  ['https://www.facebook.com/ashdown', 'Facebook', true],
  ['https://web.facebook.com/profile.php?id=100000000000001', 'Facebook', true],
  ['https://es-es.facebook.com/ashdown', 'Facebook', true],
  ['https://www.instagram.com/ashdown/', 'Instagram', true],
  ['https://www.facebook.com/', 'Facebook', false],
  ['https://twitter.com/wordpress', 'X', false],
])('%s is a profile on %s: %s', (href, network, valid) => {
  expect(socialProfile(href)).toMatchObject({ network, valid });
});

test.each([
  'https://www.facebook.com/sharer/sharer.php?u=x',
  'https://www.instagram.com/explore/tags/kitchens/',
  'https://www.youtube.com/watch?v=abc',
  'https://www.company.example/facebook',
  'no address',
])('%s is none', (href) => {
  expect(socialProfile(href)).toBeUndefined();
});
