import { ACTION, HostError, PATH, httpStatus } from "./protocol";
import type { Action, AnswerBody, ArgumentInfo, Json, RequestBody } from "./protocol";
import { Arguments, HostObject } from "./members";
import type { Member } from "./members";
import { findMember, query } from "./query";

/** What the objects of a host have in common over all requests. */
export interface Session {
  readonly root: HostObject;
  /** The n of ExcelApi 1.n that the host has. */
  readonly newest: number;
  readonly references: Map<string, HostObject>;
  /** An error to raise in place of an action. */
  failure(actionIndex: number): HostError | null;
}

/** What was done, for the log. */
export interface Usage {
  readonly members: Set<string>;
  newest: number;
  writes: boolean;
}

/** Runs the actions of one request in their order, up to the first that fails. */
export class Batch {
  readonly usage: Usage = { members: new Set(), newest: 1, writes: false };
  private readonly opened = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  run(): AnswerBody {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const failure = this.session.failure(index);
        if (failure) {
          throw failure;
        }
        if (action.ActionType === ACTION.trace) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
        } else {
          results.push({ ActionId: action.Id, Value: this.perform(action) });
        }
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private describe(error: unknown, action: Action, index: number): NonNullable<AnswerBody["Error"]> {
    if (!(error instanceof HostError)) {
      throw error;
    }
    const type = this.opened.get(action.ObjectPathId)?.type ?? "";
    return {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      Location: action.Name === "" ? type : `${type}.${action.Name}`,
      HttpStatusCode: httpStatus(error.code),
    };
  }

  private perform(action: Action): Json {
    const object = this.open(action.ObjectPathId);
    if (object === null) {
      if (action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query) {
        return null;
      }
      if (action.Name === "_KeepReference") {
        return null;
      }
      throw new HostError("ItemNotFound", `${action.Name} of an object that is null`);
    }
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
        return query(object, action.QueryInfo, this.use);
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.set:
        return this.setProperty(object, action);
      default:
        throw new HostError("NotImplemented", `the emulated host has no action ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject, { Name, ArgumentInfo }: Action): Json {
    if (Name === "_KeepReference") {
      object.reference ??= `{ref-${this.session.references.size + 1}}`;
      this.session.references.set(object.reference, object);
      return null;
    }
    const result = this.call(object, Name, ArgumentInfo);
    return result instanceof HostObject ? result.identity() : result;
  }

  private call(object: HostObject, name: string, given: ArgumentInfo | undefined): unknown {
    const [key, member] = findMember(object, name);
    if (member.kind !== "method") {
      throw new HostError("InvalidArgument", `${object.type}.${key} is no method`);
    }
    this.use(object, key, member);
    this.usage.writes ||= member.writes;
    return member.call(this.arguments(given));
  }

  private setProperty(object: HostObject, action: Action): null {
    const [key, member] = findMember(object, action.Name);
    if (member.kind !== "property" || !member.set) {
      throw new HostError("InvalidArgument", `${object.type}.${key} cannot be set`);
    }
    this.use(object, key, member);
    this.usage.writes ||= member.isAside !== true;
    member.set(action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  private readonly use = (object: HostObject, name: string, member: Member): void => {
    this.usage.members.add(`${object.type}.${name}`);
    this.usage.newest = Math.max(this.usage.newest, member.since);
    if (member.since > this.session.newest) {
      throw new HostError("ApiNotFound", `${object.type}.${name} is ExcelApi 1.${member.since}`);
    }
  };

  /** The object at a path. Each path is walked once: a method in it may add something. */
  private open(id: number): HostObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) {
      return known;
    }
    const object = this.walk(id);
    this.opened.set(id, object);
    return object;
  }

  private walk(id: number): HostObject | null {
    const path = this.body.ObjectPaths[String(id)];
    switch (path?.ObjectPathType) {
      case PATH.root:
        return this.session.root;
      case PATH.reference:
        return this.referenced(path.Name);
      case PATH.nothing:
        return null;
    }
    const parent = path?.ParentObjectPathId === undefined ? null : this.open(path.ParentObjectPathId);
    // What hangs on nothing is nothing.
    return parent && path ? this.step(parent, path) : null;
  }

  private step(parent: HostObject, path: RequestBody["ObjectPaths"][string]): HostObject | null {
    if (path.ObjectPathType === PATH.indexer) {
      return this.item(parent, path.ArgumentInfo?.Arguments?.[0] ?? null);
    }
    if (path.ObjectPathType === PATH.method) {
      const result = this.call(parent, path.Name, path.ArgumentInfo);
      return result instanceof HostObject ? result : null;
    }
    const [key, member] = findMember(parent, path.Name);
    this.use(parent, key, member);
    return member.kind === "child" ? member.open() : null;
  }

  private item(parent: HostObject, key: Json): HostObject {
    if (!parent.traits.item) {
      throw new HostError("NotImplemented", `the emulated host finds no items of ${parent.type}`);
    }
    this.usage.members.add(`${parent.type}.getItem`);
    return parent.traits.item(key);
  }

  private referenced(reference: string): HostObject {
    const object = this.session.references.get(reference);
    if (!object) {
      throw new HostError("InvalidReference");
    }
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const id = ids[index];
        return typeof id === "number" && id > 0 ? this.open(id) : value;
      }),
    );
  }
}
