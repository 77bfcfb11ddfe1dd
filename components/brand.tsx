/** The extension's mark, the same as its icons: a customer's path with its touchpoint. */
export function BrandMark() {
  return (
    <svg class="brand" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M4.5 21.5c5 0 5-10.5 10.5-10.5s5.5 10.5 12.5 4.5" />
      <circle cx="15" cy="11" r="4.2" />
    </svg>
  );
}
