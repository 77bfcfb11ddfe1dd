import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, words } from '../utils/words/interface';

const WordsContext = createContext<Words>(words('en'));

/** Gives everything inside it the reader's words. */
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
