/** Where the report of an audit is opened, at the top or at one of its categories. */
export function reportAddress(id: string, category?: string): string {
  return `/report.html#${new URLSearchParams({ audit: id, ...(category && { category }) })}`;
}
