import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { PANE_TEXTS } from "../../locales/pane";
import { failureSentence } from "../state/failure";
import { usePane } from "../state/pane";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  body: { overflowWrap: "anywhere" },
});

/** What could not be done, in a sentence that says what to do. */
export function Notices() {
  const styles = useStyles();
  const { notice, actions, failure, dismissFailure, language } = usePane();
  const texts = PANE_TEXTS[language];
  if (!notice && !failure) {
    return null;
  }
  return (
    <div className={styles.notices}>
      {notice?.kind === "failed" && (
        <Notice title={texts.failed} sentence={failureSentence(notice.failure, language)} onDismiss={actions.dismiss} />
      )}
      {notice?.kind === "changed-meanwhile" && (
        <Notice title={texts.failed} sentence={texts.changedMeanwhile} onDismiss={actions.dismiss} canCheck />
      )}
      {failure && (
        <Notice title={texts.failed} sentence={failureSentence(failure, language)} onDismiss={dismissFailure} />
      )}
    </div>
  );
}

interface Properties {
  readonly title: string;
  readonly sentence: string;
  readonly onDismiss: () => void;
  readonly canCheck?: boolean;
}

function Notice({ title, sentence, onDismiss, canCheck = false }: Properties) {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = PANE_TEXTS[language];
  return (
    <MessageBar intent={canCheck ? "warning" : "error"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sentence}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {canCheck && (
          <Button size="small" onClick={() => void actions.check()}>
            {texts.checkAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
