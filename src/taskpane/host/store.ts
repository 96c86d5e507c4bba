/** Keeps one text across sessions. A store that fails to keep says so by a rejected promise, and loses nothing else. */
export interface Store {
  /** The text that was written last; null for none. */
  read(): string | null;
  write(text: string): Promise<void>;
}

/** The browser's own store, under a key. Where the browser forbids it, nothing is found there. */
export function browserStore(key: string): Store {
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        // A browser that keeps nothing (private mode, blocked storage) has nothing kept: the defaults hold.
        return null;
      }
    },
    write: (text) =>
      new Promise((resolve) => {
        localStorage.setItem(key, text);
        resolve();
      }),
  };
}

/** The browser's store of one user: on the web Office shares it among add-ins, and its key keeps them apart. */
export function userStore(name: string): Store {
  const scope: { readonly Office?: { readonly context?: { readonly partitionKey?: string } | null } } = globalThis;
  return browserStore(`${scope.Office?.context?.partitionKey ?? ""}station-review.${name}`);
}

/** What is kept with a file that was chosen: a browser tells no more of it than its name. */
export function fileStore(name: string): Store {
  return browserStore(`station-review:file:${name}`);
}
