import {
  AriaLiveAnnouncer,
  CounterBadge,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Spinner,
  Tab,
  TabList,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { PANE_TEXTS } from "../../locales/pane";
import { usePane } from "../state/pane";
import { useFollowUp } from "../state/useFollowUp";
import { Findings } from "../views/findings/Findings";
import { Footer } from "../views/footer/Footer";
import { Overview } from "../views/overview/Overview";
import { Breakdown } from "./Breakdown";
import { Header } from "./Header";
import { HiddenSheet } from "./HiddenSheet";
import { Notices } from "./Notices";

const Scores = lazy(async () => ({ default: (await import("../views/scores/Scores")).Scores }));
const Report = lazy(async () => ({ default: (await import("../views/report/Report")).Report }));
const Settings = lazy(async () => ({ default: (await import("../views/settings/Settings")).Settings }));

const TABS = ["overview", "findings", "scores", "report", "settings"] as const;
type TabName = (typeof TABS)[number];

const VIEWS = { overview: Overview, findings: Findings, scores: Scores, report: Report, settings: Settings };

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalS },
  tabWords: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  // English names are longer: all of them are to be seen in a narrow pane too.
  close: { "@container (max-width: 400px)": { paddingInline: tokens.spacingHorizontalXXS } },
  smallWords: { "@container (max-width: 400px)": { fontSize: "11.5px" } },
  // A bar that comes and goes must not move what is read below it.
  progress: { height: "2px", flexShrink: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** The pane on one workbook: whose it is, its tabs, and what is always at hand below them. */
export function PaneView() {
  const styles = useStyles();
  const { review, activity, language } = usePane();
  const texts = PANE_TEXTS[language];
  const [tab, setTab] = useState<TabName>("overview");
  const errors = (review?.findings ?? []).filter(
    ({ finding, decision }) => finding.severity === "error" && decision.status === "open",
  ).length;
  const View = VIEWS[tab];
  const isLong = language === "en";
  useFollowUp();
  return (
    <AriaLiveAnnouncer>
      <div className={styles.pane}>
        <Header />
        <TabList
          className={mergeClasses(styles.tabs, isLong && styles.close)}
          size="small"
          aria-label={texts.tabList}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            setTab(TABS.find((name) => name === value) ?? "overview");
          }}
        >
          {TABS.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls="tab-content"
              className={mergeClasses(styles.tab, isLong && styles.close)}
            >
              <span className={mergeClasses(styles.tabWords, isLong && styles.smallWords)}>
                {texts.tabs[name]}
                {name === "findings" && errors > 0 && (
                  <CounterBadge count={errors} size="small" color="danger" aria-label={texts.findingsBadge(errors)} />
                )}
              </span>
            </Tab>
          ))}
        </TabList>
        <div className={styles.progress}>
          {activity && review && <ProgressBar shape="square" thickness="medium" aria-label={texts.loading} />}
        </div>
        <div className={styles.content} role="tabpanel" id="tab-content" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          <Notices />
          <Breakdown part={tab}>
            <Suspense fallback={<Spinner size="tiny" label={texts.loading} />}>
              <View />
            </Suspense>
          </Breakdown>
        </div>
        <Footer />
        <HiddenSheet />
        <Announcements />
        <Shortcut />
      </div>
    </AriaLiveAnnouncer>
  );
}

/** Tells screen readers how a check came out. */
function Announcements() {
  const { announce } = useAnnounce();
  const { review, language } = usePane();
  useEffect(() => {
    if (review) {
      const count = (severity: string): number =>
        review.findings.filter(({ finding }) => finding.severity === severity).length;
      announce(PANE_TEXTS[language].checked(count("error"), count("warning"), count("info")), { polite: true });
    }
  }, [announce, review, language]);
  return null;
}

/** Alt+C checks, wherever the focus is in the page. */
function Shortcut() {
  const { actions } = usePane();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyC") {
        event.preventDefault();
        void actions.check();
      }
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [actions]);
  return null;
}
