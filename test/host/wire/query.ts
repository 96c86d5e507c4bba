import { HostError } from "./protocol";
import type { Action, Json } from "./protocol";
import { HostObject } from "./members";
import type { Member } from "./members";

/** Called for each member that is used, so that its API set can be checked and counted. */
export type Use = (object: HostObject, name: string, member: Member) => void;

/** What `load` asked for. */
export function query(object: HostObject, info: Action["QueryInfo"], use: Use): Json {
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? []).map((path) => `${path}/*`)];
  const skip = info?.Skip ?? 0;
  const end = info?.Top === undefined ? undefined : skip + info.Top;
  return read(object, paths.length === 0 ? ["*"] : paths, use, (items) => items.slice(skip, end));
}

type Page = (items: readonly HostObject[]) => readonly HostObject[];

function read(object: HostObject, paths: readonly string[], use: Use, page: Page = (items) => items): Json {
  const { items } = object.traits;
  if (items) {
    return { ...object.identity(), _Items: page(items()).map((item) => read(item, paths, use)) };
  }
  const answer: Record<string, Json> = object.identity();
  for (const [name, rest] of grouped(paths)) {
    if (name === "*") {
      readScalars(object, answer, use);
    } else {
      const [key, member] = findMember(object, name);
      use(object, key, member);
      answer[wireName(key)] = readMember(member, rest, use);
    }
  }
  return answer;
}

/** `values, format/fill/color, format/font/bold` → values: [], format: [fill/color, font/bold]. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split(/[/.]/u);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    if (rest.length > 0) {
      group.push(rest.join("/"));
    }
  }
  return groups;
}

function readScalars(object: HostObject, answer: Record<string, Json>, use: Use): void {
  for (const [name, member] of Object.entries(object.members)) {
    if (member.kind === "property") {
      use(object, name, member);
      answer[wireName(name)] = member.get();
    }
  }
}

function readMember(member: Member, rest: readonly string[], use: Use): Json {
  if (member.kind === "property") {
    return member.get();
  }
  if (member.kind === "method") {
    throw new HostError("InvalidArgument", "a method cannot be loaded");
  }
  const opened = member.open();
  return opened === null ? null : read(opened, rest.length === 0 ? ["*"] : rest, use);
}

/** The member with a name, in the wire's spelling or the client's. */
export function findMember(object: HostObject, name: string): readonly [string, Member] {
  const wanted = name.toLowerCase();
  const found = Object.entries(object.members).find(([key]) => key.toLowerCase() === wanted);
  if (!found) {
    throw new HostError("NotImplemented", `the emulated host has no ${object.type}.${name}`);
  }
  return found;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
