import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { FillButton } from "../fill/FillButton";
import { Filled } from "../fill/Filled";
import { CheckProgress } from "./CheckProgress";
import { CompletionChart } from "./CompletionChart";
import { FirstCheck } from "./FirstCheck";
import { MonthsChart } from "./MonthsChart";
import { NoTables } from "./NoTables";
import { PostsForm } from "./PostsForm";
import { hasNoTables } from "./sheets";
import { SheetsRead } from "./SheetsRead";
import { Tiles } from "./Tiles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How a workbook stands, at a glance. */
export function Overview() {
  const styles = useStyles();
  const { review } = usePane();
  return <div className={styles.page}>{review ? <Checked review={review} /> : <FirstCheck />}</div>;
}

function Checked({ review }: { readonly review: Review }) {
  const { evaluation } = review;
  const isEmpty = hasNoTables(evaluation.station);
  return (
    <>
      <Actions review={review} canFill={!isEmpty} />
      <CheckProgress />
      {isEmpty ? (
        <NoTables />
      ) : (
        <>
          <Tiles review={review} />
          <PostsForm evaluation={evaluation} />
          <CompletionChart evaluation={evaluation} />
          {evaluation.attendance && <MonthsChart attendance={evaluation.attendance} />}
        </>
      )}
      <SheetsRead review={review} />
    </>
  );
}

function Actions({ review, canFill }: { readonly review: Review; readonly canFill: boolean }) {
  const styles = useStyles();
  const { language, actions, activity } = usePane();
  const [isFilled, setFilled] = useState(false);
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={activity !== null} onClick={() => void actions.check()}>
          {OVERVIEW_TEXTS[language].checkAgain}
        </Button>
        {canFill && (
          <FillButton
            review={review}
            onFilled={() => {
              setFilled(true);
            }}
          />
        )}
      </div>
      {isFilled && <Filled review={review} />}
    </>
  );
}
