import { HostError } from "./protocol";
import type { Json } from "./protocol";

/** A value to read, and to write where there is a `set`. `since` is the n of ExcelApi 1.n. */
export interface Property {
  readonly kind: "property";
  readonly since: number;
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
  /** Setting it changes nothing in the workbook. */
  readonly isAside?: boolean;
}

/** Another object that hangs on this one. */
export interface Child {
  readonly kind: "child";
  readonly since: number;
  readonly open: () => HostObject | null;
}

export interface Method {
  readonly kind: "method";
  readonly since: number;
  readonly writes: boolean;
  /** Comes to an object, or to JSON. */
  readonly call: (given: Arguments) => unknown;
}

export type Member = Property | Child | Method;

interface Traits {
  /** The members by which the client finds the object again: `Id`, `_Id`. */
  readonly identity?: Readonly<Record<string, string>>;
  readonly items?: () => readonly HostObject[];
  /** The item of a collection with a key. */
  readonly item?: (key: Json) => HostObject;
}

/** Something that a client can hold and ask. */
export class HostObject {
  /** Given once the client wants to keep the object beyond a request. */
  reference: string | null = null;

  constructor(
    readonly type: string,
    readonly members: Readonly<Record<string, Member>>,
    readonly traits: Traits = {},
    /** What other objects need of this one when it is handed to them. */
    readonly self: unknown = null,
  ) {}

  identity(): Record<string, Json> {
    return { ...this.traits.identity, ...(this.reference === null ? {} : { _ReferenceId: this.reference }) };
  }
}

export function readOnly(since: number, get: () => Json): Property {
  return { kind: "property", since, get };
}

export function property(since: number, get: () => Json, set: (value: Json) => void): Property {
  return { kind: "property", since, get, set };
}

export function child(since: number, open: () => HostObject | null): Child {
  return { kind: "child", since, open };
}

/** A method that only tells. */
export function method(since: number, call: Method["call"]): Method {
  return { kind: "method", since, writes: false, call };
}

/** A method that changes the workbook. */
export function change(since: number, call: Method["call"]): Method {
  return { kind: "method", since, writes: true, call };
}

/** A part of an object as a method's argument: a range, say. Null when the argument is no such object. */
export function selfOf<T>(value: Json, kind: abstract new (...given: never[]) => T): T | null {
  return value instanceof HostObject && value.self instanceof kind ? value.self : null;
}

/** What a method was called with. */
export class Arguments {
  constructor(private readonly values: readonly Json[]) {}

  value(index: number): Json {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.value(index) !== null;
  }

  text(index: number): string {
    return asText(this.value(index));
  }

  integer(index: number, otherwise?: number): number {
    return otherwise !== undefined && !this.has(index) ? otherwise : asInteger(this.value(index));
  }

  flag(index: number): boolean {
    return this.value(index) === true;
  }
}

export function asText(value: Json): string {
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument", `a text was expected, not ${JSON.stringify(value)}`);
  }
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") {
    throw new HostError("InvalidArgument", `a number was expected, not ${JSON.stringify(value)}`);
  }
  return value;
}

export function asInteger(value: Json): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) {
    throw new HostError("InvalidArgument", `a whole number was expected, not ${number}`);
  }
  return number;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") {
    throw new HostError("InvalidArgument", `true or false was expected, not ${JSON.stringify(value)}`);
  }
  return value;
}

export function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asRecord(value: Json): Readonly<Record<string, Json>> {
  if (!isRecord(value)) {
    throw new HostError("InvalidArgument", "an object was expected");
  }
  return value;
}
