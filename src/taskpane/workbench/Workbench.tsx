import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import type { FileHost } from "../host/file";
import { usePane } from "../state/pane";
import { useUserSettings } from "../state/user-settings";
import { Divider } from "./Divider";
import { SaveNotices } from "./SaveNotices";
import { Sheets, type SheetsMemory } from "./Sheets";
import { Toolbar } from "./Toolbar";
import { useIsWide } from "./useIsWide";
import { useSaving } from "./useSaving";

const NARROWEST_PANE = 340;
const WIDEST_PANE = 560;
const USUAL_PANE = 380;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  top: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  switch: { display: "flex", alignItems: "center", paddingInline: tokens.spacingHorizontalXS },
  views: { flexGrow: 1 },
  work: { display: "flex", flexGrow: 1, minHeight: 0, minWidth: 0 },
  sheets: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  children: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: { display: "flex", flexShrink: 0, minWidth: 0, minHeight: 0 },
  hidden: { display: "none" },
});

interface Properties {
  readonly host: FileHost;
  /** Asks for another file. */
  readonly onOpen: () => void;
  /** The pane. */
  readonly children: ReactNode;
}

type View = "sheets" | "pane";

/** A file's sheets and the pane: side by side, or one at a time on a narrow page. */
export function Workbench({ host, onOpen, children }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = WORKBENCH_TEXTS[language];
  const saving = useSaving(host, language);
  const isWide = useIsWide();
  const { paneWidth, changeUserSettings } = useUserSettings();
  const [width, setWidth] = useState(() => Math.max(NARROWEST_PANE, Math.min(WIDEST_PANE, paneWidth ?? USUAL_PANE)));
  const latestWidth = useRef(width);
  const memory = useRef<SheetsMemory>({ name: null, places: new Map() });
  const pane = useRef<HTMLDivElement>(null);
  const { view, setView, isBack } = useViews(host, isWide, pane);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Toolbar host={host} saving={saving} isWide={isWide} onOpen={onOpen} />
        {!isWide && (
          <div className={styles.switch}>
            <TabList
              size="small"
              className={styles.views}
              aria-label={texts.views}
              selectedValue={view}
              onTabSelect={(_, { value }) => {
                setView(value === "sheets" ? "sheets" : "pane");
              }}
            >
              <Tab value="pane">{texts.paneView}</Tab>
              <Tab value="sheets">{texts.sheetsView}</Tab>
            </TabList>
            {isBack && (
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowLeftRegular />}
                onClick={() => {
                  setView("pane");
                }}
              >
                {texts.backToPane}
              </Button>
            )}
          </div>
        )}
        <SaveNotices saving={saving} name={host.name} language={language} />
      </header>
      <div className={styles.work}>
        {(isWide || view === "sheets") && (
          <main className={styles.sheets}>
            <Sheets host={host} memory={memory.current} takesFocus={!isWide} />
          </main>
        )}
        <div
          ref={pane}
          role={isWide || view === "sheets" ? "complementary" : "main"}
          aria-label={texts.paneView}
          className={!isWide && view === "sheets" ? styles.hidden : styles.pane}
          style={{ width: isWide ? width : "100%" }}
        >
          {isWide && (
            <Divider
              label={texts.resize}
              width={width}
              narrowest={NARROWEST_PANE}
              widest={WIDEST_PANE}
              onResize={(wanted) => {
                latestWidth.current = wanted;
                setWidth(wanted);
              }}
              onSettle={() => {
                changeUserSettings({ paneWidth: latestWidth.current });
              }}
            />
          )}
          <div className={styles.children}>{children}</div>
        </div>
      </div>
    </div>
  );
}

interface Views {
  readonly view: View;
  readonly setView: (view: View) => void;
  /** Whether a cell was shown from the pane, to which there is a way back. */
  readonly isBack: boolean;
}

/** Which of both a narrow page shows: a cell that the pane shows brings the sheets, and going back the focus. */
function useViews(host: FileHost, isWide: boolean, pane: React.RefObject<HTMLDivElement | null>): Views {
  const [view, setView] = useState<View>("pane");
  const [isBack, setBack] = useState(false);
  const left = useRef<Element>(null);
  const selected = useSyncExternalStore(host.selection.subscribe, host.selection.get);
  const followed = useRef(selected?.turn ?? 0);
  useEffect(() => {
    if (selected?.by === "pane" && selected.turn !== followed.current) {
      followed.current = selected.turn;
      if (!isWide) {
        left.current = document.activeElement;
        setView("sheets");
        setBack(true);
      }
    }
  }, [selected, isWide]);
  useEffect(() => {
    const before = left.current;
    left.current = view === "pane" ? null : before;
    if (view === "pane" && before instanceof HTMLElement && pane.current?.contains(before)) {
      before.focus();
    }
  }, [view, pane]);
  return {
    view,
    isBack: isBack && view === "sheets",
    setView: (next) => {
      setView(next);
      setBack(false);
    },
  };
}
