/** Hands a file to the user, as the browser does with downloads. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun reading before the address is given back.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
