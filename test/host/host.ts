import type { Execute } from "./client";
import { isCleanUp, logSync, overTheWire } from "./log";
import type { Sync } from "./log";
import { workbookObject } from "./objects/workbook";
import { Batch } from "./wire/batch";
import type { Session } from "./wire/batch";
import { HostError, refusal } from "./wire/protocol";
import type { Answer, ErrorCode, RequestBody } from "./wire/protocol";
import type { HostObject } from "./wire/members";
import type { World } from "./world";

/** An action that fails, whatever it is: which one of which sync, both counted from 0. Clean-ups are not counted. */
export interface Failure {
  readonly sync: number;
  readonly action: number;
  readonly code?: ErrorCode;
}

/** The mood that Excel is in. A test may change it at any time. */
export interface Mood {
  /** Somebody is typing into a cell. */
  isEditing: boolean;
  /** Another workbook is in front. */
  hasLostFocus: boolean;
  failAt: Failure | null;
  /** Called before each sync is answered, with its number: what other people do in the meantime. */
  beforeSync: ((sync: number) => void) | null;
}

/** A request with this flag waits until nobody types into a cell any more. */
const DELAY_FOR_CELL_EDIT = 64;

/** The half of Excel that answers. */
export class Server {
  readonly log: Sync[] = [];
  private readonly references = new Map<string, HostObject>();
  private readonly root: HostObject;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly world: World,
    private readonly mood: Mood,
  ) {
    this.root = workbookObject(world, this.references);
  }

  readonly execute: Execute = async (body, flags) => {
    const sync = this.log.filter((entry) => !entry.isCleanUp).length;
    if (!isCleanUp(body)) {
      this.mood.beforeSync?.(sync);
    }
    if (this.mood.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const start = performance.now();
    const { received: request, bytes: bytesSent } = overTheWire(body);
    const { answer, batch } = this.answer(request, bytesSent, sync);
    const { received, bytes } = overTheWire(answer);
    const handed = this.isOverLimit(bytes) ? refusal("ResponsePayloadSizeLimitExceeded") : received;
    const measured = { bytesSent, bytesReceived: bytes, hostMilliseconds: performance.now() - start };
    this.log.push(logSync(request, handed, measured, batch?.usage ?? null));
    setTimeout(() => {
      this.world.events.deliver();
    });
    return handed;
  };

  /** Lets the requests go on that wait for the end of cell editing. */
  resume(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) {
      resolve();
    }
  }

  private answer(request: RequestBody, bytes: number, sync: number): { answer: Answer; batch: Batch | null } {
    const refused = this.refuse(bytes);
    if (refused) {
      return { answer: refusal(refused), batch: null };
    }
    const batch = new Batch(request, this.session(request, sync));
    const Body = batch.run();
    this.world.recalculation.settle();
    return { answer: { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body }, batch };
  }

  private refuse(bytes: number): ErrorCode | null {
    if (this.isOverLimit(bytes)) {
      return "RequestPayloadSizeLimitExceeded";
    }
    if (this.mood.isEditing) {
      return "InvalidOperationInCellEditMode";
    }
    return this.mood.hasLostFocus ? "InactiveWorkbook" : null;
  }

  private session(request: RequestBody, sync: number): Session {
    const { failAt } = this.mood;
    const isCounted = !isCleanUp(request);
    return {
      root: this.root,
      newest: this.world.profile.newest,
      references: this.references,
      failure: (action) =>
        isCounted && failAt?.sync === sync && failAt.action === action
          ? new HostError(failAt.code ?? "GeneralException", "as the test asked for")
          : null,
    };
  }

  private isOverLimit(bytes: number): boolean {
    const { payloadLimit } = this.world.profile;
    return payloadLimit !== null && bytes > payloadLimit;
  }
}
