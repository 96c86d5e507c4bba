import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding, Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { type CardAction, FindingCard } from "./FindingCard";
import type { Question } from "./FindingDialog";
import { type FindingGroup, firstOf } from "./select";
import { PAGE, type Walk } from "./useWalk";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  title: { fontSize: tokens.fontSizeBase300, margin: 0 },
  count: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

interface Properties {
  readonly review: Review;
  readonly groups: readonly FindingGroup[];
  readonly walk: Walk;
  readonly onAsk: (kind: Question["kind"], listed: readonly ListedFinding[]) => void;
  readonly onReopen: (listed: ListedFinding) => Promise<void>;
}

/** The cards, by category and sheet. Alt with the arrows, or J and K, go from one to the next. */
export function FindingList({ review, groups, walk, onAsk, onReopen }: Properties) {
  const styles = useStyles();
  const { language, activity } = usePane();
  const texts = FINDING_LIST_TEXTS[language];
  const onAction = useCardAction(walk, onAsk, onReopen);
  const left = walk.ids.length - walk.limit;
  const totals = new Map(groups.map((group) => [keyOf(group), group.findings.length]));
  const positions = new Map(walk.ids.map((id, index) => [id, texts.position(index + 1, walk.ids.length)]));
  return (
    <div
      role="group"
      aria-label={texts.list}
      className={styles.page}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step !== null) {
          event.preventDefault();
          walk.stepWithFocus(step);
        }
      }}
    >
      {firstOf(groups, walk.limit).map((group) => (
        <section key={keyOf(group)} className={styles.page}>
          <div className={styles.head}>
            <Subtitle2 as="h2" className={styles.title}>
              {texts.group(texts.chips[group.category], group.sheet)}
            </Subtitle2>
            <Caption1 className={styles.count}>{texts.groupCount(totals.get(keyOf(group)) ?? 0)}</Caption1>
          </div>
          <ul className={styles.list}>
            {group.findings.map((listed) => (
              <FindingCard
                key={listed.id}
                listed={listed}
                evaluation={review.evaluation}
                language={language}
                position={positions.get(listed.id) ?? ""}
                isCurrent={walk.current === listed.id}
                isWriting={activity === "writing"}
                onAction={onAction}
                onMount={walk.onMount}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={walk.showMore}>{texts.showMore(Math.min(left, PAGE))}</Button>}
    </div>
  );
}

/** One function for all cards and for good: a card is drawn anew only when its finding changes. */
function useCardAction(walk: Walk, onAsk: Properties["onAsk"], onReopen: Properties["onReopen"]) {
  const act = (action: CardAction, listed: ListedFinding) => {
    switch (action) {
      case "show":
        walk.goTo(listed);
        break;
      case "open":
        void onReopen(listed);
        break;
      default:
        onAsk(action, [listed]);
    }
  };
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((action: CardAction, listed: ListedFinding) => {
    latest.current(action, listed);
  }, []);
}

function keyOf({ category, sheet }: FindingGroup): string {
  return JSON.stringify([category, sheet]);
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || shiftKey) {
    return null;
  }
  const keys: Readonly<Record<string, 1 | -1>> = altKey ? { ArrowDown: 1, ArrowUp: -1 } : { j: 1, k: -1 };
  return keys[key] ?? null;
}
