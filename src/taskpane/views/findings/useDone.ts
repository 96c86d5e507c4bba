import { useEffect, useEffectEvent, useState } from "react";
import type { SetCell } from "../../../edits/edit";
import type { ListedFinding, Review, UserDecision } from "../../session/review";
import { usePane } from "../../state/pane";
import type { Walk } from "./useWalk";
import { nextAfter } from "./walk";

interface Done {
  readonly correct: (listed: readonly ListedFinding[], edits: readonly SetCell[], close: () => void) => Promise<void>;
  readonly decide: (listed: readonly ListedFinding[], decision: UserDecision, close: () => void) => Promise<void>;
  readonly reopen: (listed: ListedFinding) => Promise<void>;
}

/** What was just done, and how the list stood before it. */
interface Finished {
  readonly id: string;
  readonly ids: readonly string[];
  readonly review: Review;
}

/** Does something about findings, and then goes on to the next card, so that the focus is never lost. */
export function useDone(review: Review, walk: Walk): Done {
  const { actions } = usePane();
  const [finished, setFinished] = useState<Finished | null>(null);
  const goOn = useEffectEvent(({ id, ids, review: before }: Finished) => {
    // The very same review: it could not be done, and the finding is still the one to look at.
    walk.focus(before === review ? id : nextAfter(ids, id, walk.ids));
  });
  useEffect(() => {
    if (finished) {
      goOn(finished);
    }
  }, [finished]);

  const perform = async (listed: readonly ListedFinding[], action: () => Promise<void>, close: () => void) => {
    const { ids } = walk;
    await action();
    close();
    setFinished({ id: listed[0]?.id ?? "", ids, review });
  };
  return {
    correct: (listed, edits, close) => perform(listed, () => actions.correct(edits), close),
    decide: (listed, decision, close) =>
      perform(
        listed,
        () =>
          actions.decide(
            listed.map(({ id }) => id),
            decision,
          ),
        close,
      ),
    reopen: (listed) =>
      perform(
        [listed],
        () => actions.decide([listed.id], { status: "open", reason: "" }),
        () => undefined,
      ),
  };
}
