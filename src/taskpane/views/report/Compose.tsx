import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular, DocumentRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { REVIEW_TEXTS } from "../../../locales/review";
import type { ReportDocument } from "../../../report/document";
import { reportDocument } from "../../../report/report";
import { toDocx } from "../../../report/render/docx";
import { toHtml } from "../../../report/render/html";
import { toPlainText } from "../../../report/render/plain-text";
import { download } from "../../download";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { copyText } from "./clipboard";
import { ManualCopy } from "./ManualCopy";
import { picturesOf } from "./picture";
import { Preview } from "./Preview";
import { Templates } from "./Templates";
import { useTemplates } from "./useTemplates";

const useStyles = makeStyles({
  compose: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  said: { fontSize: tokens.fontSizeBase200 },
});

/** Text and tables for a report, to be copied or saved. */
export function Compose({ review: { evaluation, findings } }: { readonly review: Review }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const { templates, keep } = useTemplates(language);
  const report = useMemo(() => {
    const open = findings.filter(({ decision }) => decision.status === "open");
    return reportDocument(evaluation, { language, templates, openFindings: open.map(({ finding }) => finding) });
  }, [evaluation, findings, language, templates]);
  const [said, setSaid] = useState("");
  const [offered, setOffered] = useState<string | null>(null);
  const copy = async (html: string | null, text: string): Promise<void> => {
    const outcome = await copyText({ html, text }, setOffered);
    setSaid(outcome === "copied" ? texts.copied : "");
  };
  const save = async (): Promise<void> => {
    setSaid(texts.savingDocx);
    try {
      download(await documentOf(report), texts.docxName(evaluation.station.name ?? REVIEW_TEXTS[language].unnamed));
      setSaid("");
    } catch (error) {
      setSaid(texts.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <div className={styles.compose}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          icon={<CopyRegular />}
          onClick={() => void copy(toHtml(report), toPlainText(report))}
        >
          {texts.copyRich}
        </Button>
        <Button size="small" onClick={() => void copy(null, toPlainText(report))}>
          {texts.copyPlain}
        </Button>
        <Button size="small" icon={<DocumentRegular />} onClick={() => void save()}>
          {texts.saveDocx}
        </Button>
        <Templates language={language} templates={templates} onKeep={keep} />
        <div role="status" className={styles.said}>
          {said}
        </div>
      </div>
      <Preview report={report} />
      {offered !== null && (
        <ManualCopy
          text={offered}
          onClose={() => {
            setOffered(null);
          }}
        />
      )}
    </div>
  );
}

async function documentOf(report: ReportDocument): Promise<Blob> {
  return new Blob([await toDocx(report, await picturesOf(report))]);
}
