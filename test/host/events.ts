import type { Range } from "../../src/sheet/address";
import { writeAddress } from "./cells/addresses";
import type { SheetState } from "./state/sheet";
import { method } from "./wire/members";
import type { Member } from "./wire/members";

interface Kind {
  /** The number of the event on the wire. */
  readonly type: number;
  /** The n of ExcelApi 1.n that has it for one sheet, and for all sheets together; null where it has not. */
  readonly sinceOfSheet: number | null;
  readonly sinceOfAll: number;
}

const KINDS = {
  DataChanged: { type: 10, sinceOfSheet: 7, sinceOfAll: 9 },
  SelectionChanged: { type: 14, sinceOfSheet: 7, sinceOfAll: 9 },
  Activated: { type: 11, sinceOfSheet: null, sinceOfAll: 7 },
  Added: { type: 13, sinceOfSheet: null, sinceOfAll: 7 },
  Deleted: { type: 15, sinceOfSheet: null, sinceOfAll: 7 },
} as const satisfies Record<string, Kind>;

type Name = keyof typeof KINDS;

const NAMES: readonly Name[] = ["DataChanged", "SelectionChanged", "Activated", "Added", "Deleted"];
const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

export interface Message {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** Who wrote: this add-in, or somebody else. */
export type Source = "ThisLocalAddin" | "Unknown";

/** What a change of a single cell tells besides. */
export interface Details {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
}

/** Who listens to which events, and what they are told. */
export class Events {
  isEnabled = true;
  private readonly listening = new Set<string>();
  private queue: Message[] = [];

  constructor(private readonly send: (message: Message) => void) {}

  /** The members by which the client says that it begins and ends to listen to all sheets. */
  membersOfAll(): Readonly<Record<string, Member>> {
    return this.members(WORKBOOK, ({ sinceOfAll }) => sinceOfAll);
  }

  membersOf(sheet: SheetState): Readonly<Record<string, Member>> {
    return this.members(sheet.id, ({ sinceOfSheet }) => sinceOfSheet);
  }

  private members(target: string, since: (kind: Kind) => number | null): Readonly<Record<string, Member>> {
    return Object.fromEntries(
      NAMES.flatMap((name) => {
        const set = since(KINDS[name]);
        const listen = (isOn: boolean) => () => {
          this.listening[isOn ? "add" : "delete"](`${name} ${target}`);
          return null;
        };
        return set === null
          ? []
          : [
              [`_Register${name}Event`, method(set, listen(true))],
              [`_Unregister${name}Event`, method(set, listen(false))],
            ];
      }),
    );
  }

  dataChanged(sheet: SheetState, range: Range, triggerSource: Source, details: Details | null): void {
    const address = writeAddress(range);
    const change = { changeType: "RangeEdited", shiftDirection: "None", source: "Local", triggerSource };
    this.raise("DataChanged", sheet, { ...change, ...details, address });
  }

  selectionChanged(sheet: SheetState, range: Range): void {
    this.raise("SelectionChanged", sheet, { address: writeAddress(range) });
  }

  activated(sheet: SheetState): void {
    this.raise("Activated", sheet, {});
  }

  added(sheet: SheetState): void {
    this.raise("Added", sheet, { source: "Local" });
  }

  deleted(sheet: SheetState): void {
    this.raise("Deleted", sheet, { source: "Local" });
  }

  private raise(name: Name, sheet: SheetState, told: Readonly<Record<string, unknown>>): void {
    const targets = [WORKBOOK, sheet.id].filter((target) => this.listening.has(`${name} ${target}`));
    if (this.isEnabled && targets.length > 0) {
      const message = JSON.stringify({ ...told, worksheetId: sheet.id });
      const entry = { messageCategory: CATEGORY, messageType: KINDS[name].type, message };
      this.queue.push({ entries: targets.map((targetId) => ({ ...entry, targetId })) });
    }
  }

  /** Tells the listeners what happened since the last time. */
  deliver(): void {
    const messages = this.queue;
    this.queue = [];
    for (const message of messages) {
      this.send(message);
    }
  }
}
