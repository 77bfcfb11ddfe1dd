/** Hands a text to the browser as a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_STARTED_AFTER_MS);
}

/** The address has to live until the browser has begun to read it. Our judgement. */
const DOWNLOAD_STARTED_AFTER_MS = 10_000;
