/** A value and its changes, as React's `useSyncExternalStore` follows them. */
export interface Observable<Value> {
  readonly get: () => Value;
  /** @returns what ends the listening */
  readonly subscribe: (listener: () => void) => () => void;
}

export class Observed<Value> implements Observable<Value> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: Value) {}

  readonly get = (): Value => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(value: Value): void {
    this.value = value;
    for (const listener of this.listeners) {
      listener();
    }
  }
}
