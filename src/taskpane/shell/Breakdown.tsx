import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PANE_TEXTS } from "../../locales/pane";
import { useUserSettings } from "../state/user-settings";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM },
  text: { overflowWrap: "anywhere" },
  button: { marginBlockStart: tokens.spacingVerticalS },
});

interface Properties {
  /** Which part of the page this is: what breaks down in one part is forgotten when another is shown. */
  readonly part: string;
  readonly children: ReactNode;
}

/** Keeps a defect in one part of the page from taking the rest along, and tells of it. */
export function Breakdown({ part, children }: Properties) {
  return (
    <ErrorBoundary
      FallbackComponent={Told}
      resetKeys={[part]}
      onError={(error) => {
        reportError(error);
      }}
    >
      {children}
    </ErrorBoundary>
  );
}

function Told({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = PANE_TEXTS[language];
  return (
    <section className={styles.box} aria-label={texts.brokenDown}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.text}>
          <MessageBarTitle>{texts.brokenDown}</MessageBarTitle>
          <p>{texts.reloadHelp}</p>
          <p>{texts.defect(String(error))}</p>
          <Button
            className={styles.button}
            size="small"
            onClick={() => {
              window.location.reload();
            }}
          >
            {texts.reload}
          </Button>
        </MessageBarBody>
      </MessageBar>
    </section>
  );
}
