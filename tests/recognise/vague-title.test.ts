import { expect, test } from 'vitest';
import { isVagueTitle } from '../../utils/recognise/vague-title';

test.each([
  '',
  '–',
  'Home',
  'Welcome!',
  'Untitled document',
  'Inicio',
  'Página principal',
  'Startseite',
  'Page d’accueil',
  'Bem-vindo',
  'Benvenuti',
  'React App',
])('%j would fit any page', (title) => {
  expect(isVagueTitle(title)).toBe(true);
});

test.each([
  'Fielding Heating',
  'Home – Fielding Heating',
  'Contact',
  'Welcome to Fielding Heating',
  'Muebles Alborada | Inicio',
  'Kontakt',
  '家具',
])('%j says something', (title) => {
  expect(isVagueTitle(title)).toBe(false);
});
