import type { Column } from '../utils/touchpoints';

/** A small picture of each kind of touchpoint. Its name always stands beside it. */
export function ColumnIcon({ column }: { column: Column }) {
  return (
    <svg class="column-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[column]} />
    </svg>
  );
}

const PATHS: Record<Column, string> = {
  phone:
    'M6.6 3.5h3l1.5 4.4-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2 4.4 1.5v3c0 1.3-1 2.3-2.3 2.1C10.9 18.7 5.3 13.1 4.5 5.8 4.3 4.5 5.3 3.5 6.6 3.5z',
  web: 'M3 5.5h18v13H3zM3 9.5h18M6 7.5h.1M8.5 7.5h.1',
  form: 'M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h3.5',
  email: 'M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7',
  chat: 'M4 4.5h16v11.5h-8l-4.5 4v-4H4zM8.5 10.2h.1M12 10.2h.1M15.5 10.2h.1',
  social:
    'M8.8 10.8l6.4-3.6M8.8 13.2l6.4 3.6M9 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM21 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM21 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  help: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9M12 16.8v.1',
  people: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c.4-4 3-6 7-6s6.6 2 7 6z',
  'speed-access': 'M4 18.5a9 9 0 1 1 16 0M12 15.5l4-5.5M12 15.5h.1',
};
