import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Evaluation } from "../../../evaluation/evaluation";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { proofread } from "../../../report/proofread/proofread";
import { failureOf, failureSentence } from "../../state/failure";
import { usePane } from "../../state/pane";
import { ClaimList } from "./ClaimList";
import { MarkedText } from "./MarkedText";
import { readReport } from "./read-report";

const useStyles = makeStyles({
  proofread: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  area: { height: "14rem" },
});

/** A written report against the workbook: every figure in it that the workbook knows. */
export function Proofread({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const [draft, setDraft] = useState("");
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    try {
      const found = await readReport(file);
      setSaid(found === null ? texts.notReport(file.name) : null);
      if (found !== null) {
        setDraft(found);
        setText(found);
      }
    } catch (error) {
      setSaid(`${file.name}: ${failureSentence(failureOf(error), language)}`);
    }
  };
  return (
    <div className={styles.proofread}>
      {said !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {text === null ? (
        <>
          <Field label={texts.paste} hint={texts.pasteHint}>
            <Textarea
              textarea={{ className: styles.area }}
              value={draft}
              onChange={(_, { value }) => {
                setDraft(value);
              }}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={draft.trim() === ""}
              onClick={() => {
                setText(draft);
              }}
            >
              {texts.proofread}
            </Button>
            <OpenReport onOpen={(file) => void open(file)} label={texts.openReport} />
          </div>
        </>
      ) : (
        <Result
          text={text}
          evaluation={evaluation}
          onAnother={() => {
            setText(null);
          }}
        />
      )}
    </div>
  );
}

function OpenReport({ label, onOpen }: { readonly label: string; readonly onOpen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx,.txt,.md"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onOpen(file);
          // The same file, saved again meanwhile, may be opened a second time.
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

interface ResultProperties {
  readonly text: string;
  readonly evaluation: Evaluation;
  readonly onAnother: () => void;
}

function Result({ text, evaluation, onAnother }: ResultProperties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const claims = useMemo(() => proofread(text, evaluation), [text, evaluation]);
  const [focused, setFocused] = useState<number | null>(null);
  const contradicted = claims.filter(({ verdict }) => verdict === "contradicted");
  return (
    <>
      <div className={styles.buttons}>
        <strong role="status">
          {claims.length === 0
            ? texts.noClaims
            : texts.counts(contradicted.length, claims.length - contradicted.length)}
        </strong>
        <Button size="small" onClick={onAnother}>
          {texts.anotherText}
        </Button>
      </div>
      <ClaimList
        claims={contradicted}
        onShowInText={({ start }) => {
          setFocused(start);
        }}
      />
      <MarkedText text={text} claims={claims} focused={focused} />
    </>
  );
}
