import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import type { FileHost, Selected } from "../host/file";
import type { Review, SheetFacts } from "../session/review";
import { type Failure, failureOf, failureSentence } from "../state/failure";
import { usePane } from "../state/pane";
import { CellBlocks } from "./grid/blocks";
import type { Place } from "./grid/following";
import { Grid } from "./grid/Grid";
import { marksOf } from "./grid/marks";
import type { MergeIndex } from "../../sheet/merge-index";
import { SheetTabs } from "./SheetTabs";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  waiting: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    height: "100%",
    padding: tokens.spacingHorizontalXXL,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
});

/** What is kept of the sheets while they are out of sight. */
export interface SheetsMemory {
  /** The sheet that was looked at last. */
  name: string | null;
  readonly places: Map<string, Place>;
}

interface Properties {
  readonly host: FileHost;
  readonly memory: SheetsMemory;
  /** Whether a cell that the pane shows gets the focus. */
  readonly takesFocus: boolean;
}

/** The sheets of the file as the latest check found them, one of them in view. */
export function Sheets(properties: Properties) {
  const styles = useStyles();
  const { review, activity, language } = usePane();
  const texts = WORKBENCH_TEXTS[language];
  if (!review) {
    return (
      <div className={styles.waiting}>{activity ? <Spinner label={texts.reading} size="small" /> : texts.notRead}</div>
    );
  }
  return <ReadSheets {...properties} review={review} />;
}

function ReadSheets({ host, memory, takesFocus, review }: Properties & { readonly review: Review }) {
  const styles = useStyles();
  const selected = useSyncExternalStore(host.selection.subscribe, host.selection.get);
  const unhidden = useSyncExternalStore(host.unhidden.subscribe, host.unhidden.get);
  const [name, choose] = useChosenSheet(selected, memory);
  const tabs = review.sheets.filter((sheet) => sheet.visibility === "visible" || unhidden.has(sheet.name));
  const hidden = review.sheets.filter((sheet) => !tabs.includes(sheet));
  const facts = tabs.find((sheet) => sheet.name === name) ?? tabs[0];
  return (
    <div className={styles.sheets}>
      <div className={styles.grid} role="tabpanel" id={PANEL} aria-label={facts?.name}>
        {facts && (
          <SheetGrid
            key={facts.name}
            host={host}
            memory={memory}
            takesFocus={takesFocus}
            review={review}
            facts={facts}
            selected={selected?.at.sheet === facts.name ? selected : null}
          />
        )}
      </div>
      <SheetTabs
        panel={PANEL}
        tabs={tabs}
        hidden={hidden}
        chosen={facts?.name ?? null}
        onChoose={choose}
        onUnhide={(sheet) => {
          host.unhide(sheet);
          choose(sheet);
        }}
      />
    </div>
  );
}

const PANEL = "workbook-sheet";

/** The sheet that the user chose last, or on which a cell was marked since. */
function useChosenSheet(selected: Selected | null, memory: SheetsMemory) {
  const [chosen, setChosen] = useState({ name: memory.name, turn: memory.name === null ? 0 : (selected?.turn ?? 0) });
  const isMarkedSince = selected !== null && selected.turn !== chosen.turn;
  const name = isMarkedSince ? selected.at.sheet : chosen.name;
  useEffect(() => {
    memory.name = name;
  }, [memory, name]);
  const choose = useCallback(
    (sheet: string) => {
      setChosen({ name: sheet, turn: selected?.turn ?? 0 });
    },
    [selected],
  );
  return [name, choose] as const;
}

interface SheetGridProperties extends Properties {
  readonly review: Review;
  readonly facts: SheetFacts;
  readonly selected: Selected | null;
}

function SheetGrid({ host, memory, takesFocus, review, facts, selected }: SheetGridProperties) {
  const { settings, language } = usePane();
  const { name } = facts;
  const [failure, setFailure] = useState<Failure | null>(null);
  const blocks = useMemo(
    () =>
      new CellBlocks(
        (area) => host.file.cells(name, area),
        (error) => {
          setFailure(failureOf(error));
        },
      ),
    [host, name],
  );
  useSyncExternalStore(blocks.subscribe, blocks.version);
  const marksOn = useCallback(
    (merges: MergeIndex) => marksOf(review, name, merges, settings.shown),
    [review, name, settings.shown],
  );
  const place = useRef(memory.places.get(name) ?? null);
  return (
    <>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureSentence(failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      <Grid
        facts={facts}
        blocks={blocks}
        marksOn={marksOn}
        selected={selected}
        place={place.current}
        takesFocus={takesFocus}
        language={language}
        onSelect={(position) => {
          host.select({ sheet: name, ...position });
        }}
        onLeave={(left) => {
          memory.places.set(name, left);
        }}
      />
    </>
  );
}
