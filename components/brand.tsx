/** The extension's mark: a path with its touchpoints. */
export function BrandMark() {
  return (
    <svg class="brand" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M6 20c4 0 4-9 9-9s4 9 11 4" />
      <circle cx="15" cy="11" r="3.2" />
    </svg>
  );
}
