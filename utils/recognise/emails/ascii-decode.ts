/** Resolves the %-escapes of plain signs, as in "%2B34%20912"; whatever else is escaped stays, and nothing throws. */
export function decodeAscii(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
