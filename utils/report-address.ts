export const LIST_ADDRESS = '/report.html#list';

/** Where the checklist of an audit is filled in. */
export function manualAddress(id: string): string {
  return `/report.html#audit=${encodeURIComponent(id)}&part=manual`;
}

/** Where the report of an audit is opened, at the top or at one of its categories. */
export function reportAddress(id: string, category?: string): string {
  const top = `/report.html#audit=${encodeURIComponent(id)}`;
  return category ? `${top}&category=${category}` : top;
}
