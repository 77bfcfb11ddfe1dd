import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ManualEntry } from '../../utils/audit-format';
import type { TimedPromise } from '../../utils/questions/kept-promise';

/** What everything on the page of the checklist needs. */
export interface Recording {
  /** The present, in whole minutes at least. */
  now: string;
  /** What the audited site promises. */
  promises: TimedPromise[];
  /** Changes the entry of this id as it stands, or an empty one, and keeps it at once. */
  record: (id: string, change: (entry: ManualEntry) => ManualEntry) => void;
  /** Takes the entry back. @param name what the reader calls it. */
  clear: (entry: ManualEntry, name: string) => void;
}

const Context = createContext<Recording | undefined>(undefined);

export const RecordingProvider = Context.Provider;

/** @throws Error outside of the checklist. */
export function useRecording(): Recording {
  const recording = useContext(Context);
  if (!recording) throw new Error('This belongs to the checklist.');
  return recording;
}
