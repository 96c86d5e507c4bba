/** Stands for a large library. */
export function later(text: string): void {
  document.body.append(`what is loaded later ${text}`);
}
