/** Where the report of an audit is opened, at the top or at one of its categories. */
export function reportAddress(id: string, category?: string): string {
  const top = `/report.html#audit=${encodeURIComponent(id)}`;
  return category ? `${top}&category=${category}` : top;
}
