/** file: and loopback addresses, where neither transport nor speed say anything of what customers meet. */
export function isLocalAddress(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:' || hostname.endsWith('.localhost')) return true;
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
