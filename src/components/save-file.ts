/** Saves a file where the reader's downloads are. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  saveLink(address, name);
  // By then the browser has begun to read the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves what stands at an address of the site. */
export function saveLink(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
