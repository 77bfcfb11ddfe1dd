import { useEffect } from 'preact/hooks';
import { onMessage } from '../utils/messages';
import type { Progress } from '../utils/progress';

export interface Change {
  auditId?: string;
  tabId?: number;
  progress?: Progress;
}

/** Tells when the store changed. A page has one listener: only what is mounted alone may use it. */
export function useChanges(listener: (change: Change) => void): void {
  useEffect(() => onMessage('changed', ({ data }) => listener(data)), [listener]);
}
