import { Button, makeStyles, ProgressBar, Subtitle1, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowLeftRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import type { Language } from "../../locales/language";
import { PANE_ROLLUP_TEXTS } from "../../locales/pane-rollup";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { download } from "../download";
import { startFileWorker } from "../session/file-worker";
import type { OpenedFile } from "../shell/files";
import { useUserSettings } from "../state/user-settings";
import { RollupTable, type TableOutcome } from "./RollupTable";
import { useRollup } from "./useRollup";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    height: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
  },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
});

interface Properties {
  readonly files: readonly OpenedFile[];
  readonly onOpen: (id: number) => void;
  readonly onBack: () => void;
}

/** All files as one table, a row a station. */
export function RollupPage({ files, onOpen, onBack }: Properties) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = PANE_ROLLUP_TEXTS[language];
  const sources = useMemo(() => files.map(({ source }) => source), [files]);
  const { outcomes, isCancelled, cancel } = useRollup(sources, language);
  // A long table takes longer to draw than the next workbook to come: not every state of it is drawn.
  const drawn = useDeferredValue(outcomes);
  const rows = useMemo(
    () =>
      drawn.flatMap((outcome, index): TableOutcome[] => {
        const file = files[index];
        return outcome && file ? [{ ...outcome, file: file.name, id: file.id }] : [];
      }),
    [drawn, files],
  );
  const done = outcomes.filter((outcome) => outcome !== null);
  const isDone = done.length === outcomes.length;
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {texts.back}
        </Button>
        <Subtitle1 as="h1" className={styles.title}>
          {texts.title}
        </Subtitle1>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={!isDone && !isCancelled}
          onClick={() => void save(done, language)}
        >
          {texts.download}
        </Button>
      </div>
      <div role="status">
        {isCancelled && !isDone && texts.cancelled(done.length, outcomes.length)}
        {!isCancelled && !isDone && (
          <div className={styles.bar}>
            {texts.progress(done.length, outcomes.length)}
            <Button size="small" onClick={cancel}>
              {texts.cancel}
            </Button>
          </div>
        )}
      </div>
      {!isDone && !isCancelled && (
        <ProgressBar value={done.length / outcomes.length} aria-label={texts.progress(done.length, outcomes.length)} />
      )}
      <RollupTable language={language} rows={rows} onOpen={onOpen} />
    </main>
  );
}

async function save(outcomes: readonly RollupOutcome[], language: Language): Promise<void> {
  const worker = startFileWorker();
  try {
    const bytes = await worker.writeRollup(outcomes, language);
    download(new Blob([bytes]), PANE_ROLLUP_TEXTS[language].fileName);
  } finally {
    worker.close();
  }
}
