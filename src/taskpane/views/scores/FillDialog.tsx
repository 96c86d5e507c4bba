import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import { formatPosition } from "../../../sheet/address";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { type FillPlan, fillPlan } from "./fill-plan";
import { Surface } from "../Surface";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  paragraph: { margin: 0 },
});

interface Properties {
  readonly review: Review;
  readonly missing: number;
  readonly isDisabled: boolean;
  readonly onFilled: () => void;
}

/** Says what filling the score summary would write, and then writes it. */
export function FillDialog({ review, missing, isDisabled, onFilled }: Properties) {
  const styles = useStyles();
  const { language, settings, activity, actions } = usePane();
  const [isOpen, setOpen] = useState(false);
  const texts = PANE_SCORES_TEXTS[language].fill;
  const fill = (): void => {
    setOpen(false);
    void actions.fill(settings.remarks).then(onFilled);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary" disabled={isDisabled} disabledFocusable={activity !== null && !isDisabled}>
          {texts.button}
        </Button>
      </DialogTrigger>
      <Surface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.paragraph}>{texts.intro}</p>
            <PlanList plan={fillPlan(review, settings, language)} />
            {missing > 0 && <p className={styles.paragraph}>{texts.incomplete(missing)}</p>}
            <p className={styles.paragraph}>{texts.kept}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={fill}>
              {texts.confirm}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </Surface>
    </Dialog>
  );
}

function PlanList({ plan: { sheets, cells } }: { readonly plan: FillPlan }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_SCORES_TEXTS[language].fill;
  const [first] = cells;
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, isNew }) => (
        <li key={name}>{isNew ? texts.newSheet(name) : texts.renewedSheet(name)}</li>
      ))}
      {first && (
        <li>
          {texts.cells(first.at.sheet)}
          <ul className={styles.list}>
            {cells.map(({ at, value }) => (
              <li key={formatPosition(at)}>{texts.cell(formatPosition(at), value)}</li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
