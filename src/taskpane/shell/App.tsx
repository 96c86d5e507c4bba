import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { PANE_TEXTS } from "../../locales/pane";
import { START_TEXTS } from "../../locales/start";
import { detectPlatform, type Platform } from "../platform";
import { UserSettingsProvider, useUserSettings } from "../state/user-settings";
import { useIsDark } from "./dark";

// Excel needs no grid, and a file no adapter for Excel: each brings its own.
const ExcelApp = lazy(async () => ({ default: (await import("./ExcelApp")).ExcelApp }));
const FileApp = lazy(async () => ({ default: (await import("./FileApp")).FileApp }));

/** Every space between texts is that of the view they stand in. */
const usePlainTexts = makeStaticStyles({ "h1, h2, h3, h4, h5, h6, p, figure": { margin: 0 } });

const useStyles = makeStyles({ starting: { height: "100%" } });

/** The whole page, wherever it is open. */
export function App() {
  return (
    <UserSettingsProvider>
      <Themed />
    </UserSettingsProvider>
  );
}

function Themed() {
  usePlainTexts();
  const { language, theme } = useUserSettings();
  const isDark = useIsDark(theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = PANE_TEXTS[language].title;
  }, [language]);
  return (
    // A class would be that of every portal too, and cover the page.
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <Suspense fallback={<Starting />}>
        <Placed />
      </Suspense>
    </FluentProvider>
  );
}

/** The pane for the place where the page is open. */
function Placed() {
  const { language, rereadUserSettings } = useUserSettings();
  const [platform, setPlatform] = useState<Platform | null>(null);
  useEffect(() => {
    void detectPlatform().then((detected) => {
      rereadUserSettings();
      setPlatform(detected);
    });
  }, [rereadUserSettings]);
  switch (platform?.kind) {
    case "excel":
      return <ExcelApp platform={platform} />;
    case "browser":
    case "too-old":
      return <FileApp reason={reasonOf(platform, language)} beginsWithSample={beginsWithSample()} />;
    case undefined:
      return <Starting />;
  }
}

function Starting() {
  const styles = useStyles();
  const { language } = useUserSettings();
  return <Spinner className={styles.starting} label={PANE_TEXTS[language].starting} />;
}

function reasonOf(platform: Exclude<Platform, { kind: "excel" }>, language: "zh-CN" | "en"): string | null {
  const texts = START_TEXTS[language];
  if (platform.kind === "too-old") {
    return `${texts.tooOld}${texts.tooOldHelp}`;
  }
  switch (platform.reason) {
    case "no-office":
      return null;
    case "office-blocked":
      return texts.officeBlocked;
    case "other-host":
      return texts.otherHost;
  }
}

/** `npm start` opens the page so. */
function beginsWithSample(): boolean {
  return new URLSearchParams(window.location.search).has("sample");
}
