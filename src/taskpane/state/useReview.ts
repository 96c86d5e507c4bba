import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SetCell } from "../../edits/edit";
import type { ShownHighlights } from "../../edits/highlights";
import type { TypedInputs } from "../../edits/typed-inputs";
import type { Language } from "../../locales/language";
import type { Host } from "../host/host";
import type { CheckOptions, Review, UserDecision } from "../session/review";
import { type Failure, failureOf } from "./failure";
import type { WorkbookSettings } from "./workbook-settings";

/** What is going on; null when the pane waits for the user. */
export type Activity = "checking" | "writing" | null;

/** Something that was said once: how the latest wish of the user came out. */
export type Notice =
  | { readonly kind: "failed"; readonly failure: Failure }
  /** What was to be corrected has changed since it was shown. */
  | { readonly kind: "changed-meanwhile" };

export interface ReviewActions {
  readonly check: () => Promise<void>;
  /** Stops waiting for a check; what it finds later is dropped. */
  readonly cancel: () => void;
  readonly correct: (edits: readonly SetCell[]) => Promise<void>;
  readonly decide: (ids: readonly string[], decision: UserDecision) => Promise<void>;
  readonly highlight: (show: ShownHighlights) => Promise<void>;
  readonly fill: (remarks: TypedInputs["remarks"]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

export interface ReviewState {
  /** Null before the first check, and when that failed. */
  readonly review: Review | null;
  readonly activity: Activity;
  readonly notice: Notice | null;
  readonly actions: ReviewActions;
}

/** The review of a host's workbook. Wishes are carried out one after the other; each gives the review anew. */
export function useReview(host: Host, settings: WorkbookSettings, language: Language): ReviewState {
  const [review, setReview] = useState<Review | null>(null);
  const [activity, setActivity] = useState<Activity>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef<CheckOptions>(null);
  latest.current = { given: settings.given, policy: settings.policy, language };
  const queue = useRef<Promise<void>>(Promise.resolve());
  const turn = useRef(0);

  const enqueue = useCallback((kind: Activity, action: (options: CheckOptions) => Promise<Review | null>) => {
    const mine = (turn.current += 1);
    const perform = async (): Promise<void> => {
      const options = latest.current;
      if (!options) {
        return;
      }
      setActivity(kind);
      try {
        const next = await action(options);
        if (mine === turn.current || kind === "writing") {
          setNotice(next ? null : { kind: "changed-meanwhile" });
          setReview((before) => next ?? before);
        }
      } catch (error) {
        if (mine === turn.current || kind === "writing") {
          setNotice({ kind: "failed", failure: failureOf(error) });
        }
      } finally {
        if (mine === turn.current) {
          setActivity(null);
        }
      }
    };
    queue.current = queue.current.then(perform);
    return queue.current;
  }, []);

  const actions = useMemo<ReviewActions>(() => {
    const { session } = host;
    return {
      check: () => enqueue("checking", (options) => session.check(options)),
      cancel: () => {
        turn.current += 1;
        setActivity(null);
      },
      correct: (edits) => enqueue("writing", (options) => session.correct(edits, options)),
      decide: (ids, decision) => enqueue("writing", (options) => session.decide(ids, decision, options)),
      highlight: (show) => enqueue("writing", (options) => session.highlight(show, options)),
      fill: (remarks) => enqueue("writing", (options) => session.fill(remarks, options)),
      undo: () => enqueue("writing", (options) => session.undo(options)),
      dismiss: () => {
        setNotice(null);
      },
    };
  }, [host, enqueue]);

  useLiveCheck(host, settings.live, actions.check);
  return { review, activity, notice, actions };
}

/** Short enough to feel at once, long enough that pasting a block is one change. */
const PAUSE_MILLISECONDS = 60;

function useLiveCheck(host: Host, live: boolean, check: () => Promise<void>): void {
  useEffect(() => {
    if (!live) {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), PAUSE_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      void listening.then((stop) => stop());
    };
  }, [host, live, check]);
}
