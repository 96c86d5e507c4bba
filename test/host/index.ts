/// <reference types="office-js" />
import type { CellValue, WorkbookContent } from "../../src/sheet/sheet";
import { loadClient } from "./client";
import type { Client, Execute, OfficeStub } from "./client";
import { Events } from "./events";
import type { Message } from "./events";
import { Server } from "./host";
import type { Failure, Mood } from "./host";
import type { Sync } from "./log";
import { openWorkbook } from "./open";
import type { OpenOptions } from "./open";
import { PROFILES } from "./profiles";
import type { Profile, ProfileName } from "./profiles";
import { contentOf, snapshotOf } from "./state/content";
import { Recalculation } from "./state/recalculation";
import type { WorkbookState } from "./state/workbook";
import { User } from "./user";
import type { World } from "./world";

export { replay } from "./replay";
export type { Sync } from "./log";
export type { ProfileName } from "./profiles";

export interface HostOptions extends OpenOptions {
  /** Which Excel to stand for; Microsoft 365 when none is named. */
  readonly profile?: ProfileName;
  /** Somebody is typing into a cell when the add-in comes. */
  readonly isEditing?: boolean;
  /** Another workbook is in front. */
  readonly hasLostFocus?: boolean;
  readonly failAt?: Failure;
  /** What happens to the workbook before a sync (counted from 0) is answered, by somebody else's hand. */
  readonly beforeSync?: (sync: number, user: User) => unknown;
  /** A host that is done with, whose library is taken over: that saves a tenth of a second. */
  readonly insteadOf?: Host;
  /** Results of formulas (without `=`) that the host's calculator does not know. */
  readonly results?: ReadonlyMap<string, CellValue>;
}

/** The half of Excel that answers, and what a test sees and does of it. */
export interface HostServer {
  readonly execute: Execute;
  readonly profile: Profile;
  /** Each sync so far, the library's own clean-ups too. */
  readonly log: readonly Sync[];
  /** What a test may change on the way: edit mode, focus, the action that fails. */
  readonly mood: Mood;
  readonly user: User;
  /** All there is to know of the workbook at present. */
  readonly workbook: WorkbookState;
  readonly content: () => WorkbookContent;
  /** Everything as plain data, to be compared with an earlier one. */
  readonly snapshot: () => unknown;
}

export interface Host extends HostServer {
  /** Microsoft's own library, talking to this host. */
  readonly Excel: Client["Excel"];
  readonly OfficeExtension: Client["OfficeExtension"];
  readonly Office: OfficeStub;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Resolves once the listeners have heard of everything that has happened. */
  readonly listenersTold: () => Promise<void>;
}

/**
 * Opens a workbook in an emulated Excel without a client: for one that runs elsewhere, as in a browser.
 * @param send takes what Excel tells of by itself to the client
 */
export function startServer(
  content: WorkbookContent,
  options: HostOptions,
  send: (message: Message) => void,
): HostServer {
  const profile = PROFILES[options.profile ?? "m365"];
  const workbook = openWorkbook(content, options);
  const recalculation = new Recalculation(workbook, options.results ?? new Map());
  const events = new Events(send);
  const world: World = { workbook, profile, recalculation, events };
  const mood: Mood = {
    isEditing: options.isEditing ?? false,
    hasLostFocus: options.hasLostFocus ?? false,
    failAt: options.failAt ?? null,
    beforeSync: null,
  };
  const server = new Server(world, mood);
  const user = new User(world, server, mood);
  const { beforeSync } = options;
  mood.beforeSync = beforeSync ? (sync) => beforeSync(sync, user) : null;
  return {
    execute: server.execute,
    profile,
    log: server.log,
    mood,
    user,
    workbook,
    content: () => contentOf(workbook),
    snapshot: () => snapshotOf(workbook),
  };
}

const clients = new WeakMap<Host, Client>();

/**
 * Opens a workbook in an emulated Excel, to which Microsoft's genuine client library talks.
 *
 *     const host = startHost(await openXlsx(bytes).read(), { profile: "ltsc2021" });
 *     const name = await host.run(async (context) => {
 *       const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
 *       await context.sync();
 *       return sheet.name;
 *     });
 *     host.log.filter(({ isCleanUp }) => !isCleanUp).length; // 1, the sync above: run sends nothing of its own here
 *     host.workbook.requireSheet("附件1-1").conditionalFormats;
 *
 * A workbook in memory will do as well: `startHost({ sheets: [memorySheet("A", [["甲", 1]])], otherSheets: [], names: [] })`.
 */
export function startHost(content: WorkbookContent, options: HostOptions = {}): Host {
  // The library is loaded after the world that it talks to.
  const link: { client: Client | null } = { client: null };
  const server = startServer(content, options, (message) => link.client?.send(message));
  const { profile, execute } = server;
  const former = options.insteadOf && clients.get(options.insteadOf);
  const client = former ? former.connect(profile, execute) : loadClient(profile, execute);
  link.client = client;
  const { Excel, OfficeExtension, Office } = client;
  const host: Host = {
    ...server,
    Excel,
    OfficeExtension,
    Office,
    run: (batch) => Excel.run(batch),
    // A turn of the event loop: Excel tells after it has answered, and the library passes it on in promises.
    listenersTold: () => new Promise((resolve) => setTimeout(resolve)),
  };
  clients.set(host, client);
  return host;
}
