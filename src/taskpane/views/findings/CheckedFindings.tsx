import { Body1, Body1Strong, Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { isSafeRepair, planCorrections } from "../../../edits/corrections";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding, Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { type Memory, useRemembered } from "../../state/useRemembered";
import { FindingDialog, type Question } from "./FindingDialog";
import { FindingList } from "./FindingList";
import { categoryOf, EVERYTHING_OPEN, type Selection, selectFindings } from "./select";
import { Since } from "./Since";
import { Chips, SearchLine } from "./Toolbar";
import { useDone } from "./useDone";
import { useWalk } from "./useWalk";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: "center",
  },
});

const SELECTIONS: Memory<Selection> = new WeakMap();

/** The findings of a check: filtered, grouped, walked through, and put right. */
export function CheckedFindings({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { language } = usePane();
  const [selection, setSelection] = useRemembered(SELECTIONS, EVERYTHING_OPEN);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isAsking, setAsking] = useState(false);
  const search = useDeferredValue(selection.search);
  const { categories } = selection;
  const groups = useMemo(
    () => selectFindings(review.findings, { categories, search }, language),
    [review.findings, categories, search, language],
  );
  const walk = useWalk(groups);
  const done = useDone(review, walk);
  const ask = (kind: Question["kind"], listed: readonly ListedFinding[]) => {
    setQuestion({ number: (question?.number ?? 0) + 1, kind, listed });
    setAsking(true);
  };
  const close = () => {
    setAsking(false);
  };
  return (
    <div className={styles.page}>
      <div className={styles.toolbar}>
        <Chips findings={review.findings} selection={selection} onSelect={setSelection} />
        <SearchLine
          search={selection.search}
          canWalk={groups.length > 0}
          onSearch={(text) => {
            setSelection({ ...selection, search: text });
          }}
          onWalk={walk.step}
        />
      </div>
      <div className={styles.line}>
        <CorrectAll
          review={review}
          onOpen={(listed) => {
            ask("correct", listed);
          }}
        />
        <Since review={review} />
      </div>
      {groups.length === 0 ? (
        <Nothing
          hasFindings={review.findings.length > 0}
          onClear={() => {
            setSelection(EVERYTHING_OPEN);
          }}
        />
      ) : (
        <FindingList review={review} groups={groups} walk={walk} onAsk={ask} onReopen={done.reopen} />
      )}
      <FindingDialog
        question={question}
        isOpen={isAsking}
        review={review}
        onClose={close}
        onCorrect={(edits) => void done.correct(question?.listed ?? [], edits, close)}
        onDecide={(decision) => void done.decide(question?.listed ?? [], decision, close)}
      />
    </div>
  );
}

interface AllProperties {
  readonly review: Review;
  readonly onOpen: (listed: readonly ListedFinding[]) => void;
}

/** Offers to put right all open findings whose right value is certain. */
function CorrectAll({ review: { evaluation, findings }, onOpen }: AllProperties) {
  const { language, activity } = usePane();
  const restoring = useRestoreFocusTarget();
  const safe = useMemo(
    () => findings.filter((listed) => categoryOf(listed) === "error" && isSafeRepair(listed.finding)),
    [findings],
  );
  const count = planCorrections(
    evaluation,
    safe.map(({ finding }) => finding),
  ).length;
  if (count === 0) {
    return null;
  }
  return (
    <Button
      {...restoring}
      size="small"
      disabledFocusable={activity === "writing"}
      onClick={() => {
        onOpen(safe);
      }}
    >
      {FINDING_LIST_TEXTS[language].correct.all(count)}
    </Button>
  );
}

function Nothing({ hasFindings, onClear }: { readonly hasFindings: boolean; readonly onClear: () => void }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language];
  return (
    <div className={styles.empty}>
      {hasFindings ? (
        <>
          <Body1>{texts.noneMatches}</Body1>
          <Button size="small" onClick={onClear}>
            {texts.clearFilter}
          </Button>
        </>
      ) : (
        <>
          <Body1Strong>{texts.none}</Body1Strong>
          <Body1>{texts.noneDetail}</Body1>
        </>
      )}
    </div>
  );
}
