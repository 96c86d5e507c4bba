import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE_TEXTS } from "../../locales/pane";
import { START_TEXTS } from "../../locales/start";
import { detectPlatform, type ExcelPlatform, type Platform } from "../platform";
import { UserSettingsProvider, useUserSettings } from "../state/user-settings";
import { beginsWithSample } from "./begin";
import { Breakdown } from "./Breakdown";
import { useIsDark } from "./dark";
import type { ExcelApp } from "./ExcelApp";
import type { FileApp } from "./FileApp";

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
      <Breakdown part="page">
        <Placed />
      </Breakdown>
    </FluentProvider>
  );
}

/** Where the page is open, and the pane for that. Excel needs no grid, and a file no adapter for Excel: each is fetched. */
type Place =
  | { readonly kind: "excel"; readonly platform: ExcelPlatform; readonly Pane: typeof ExcelApp }
  | { readonly kind: "file"; readonly platform: FilePlatform; readonly Pane: typeof FileApp };

type FilePlatform = Exclude<Platform, ExcelPlatform>;

async function findPlace(): Promise<Place> {
  const platform = await detectPlatform();
  return platform.kind === "excel"
    ? { kind: "excel", platform, Pane: (await import("./ExcelApp")).ExcelApp }
    : { kind: "file", platform, Pane: (await import("./FileApp")).FileApp };
}

function Placed() {
  const { language, rereadUserSettings } = useUserSettings();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    // Not by Suspense: what follows something that was shown meanwhile, React holds back for 300 milliseconds.
    findPlace().then(
      (found) => {
        rereadUserSettings();
        setPlace(found);
      },
      (error: unknown) => {
        setPlace(() => {
          throw error;
        });
      },
    );
  }, [rereadUserSettings]);
  switch (place?.kind) {
    case "excel":
      return <place.Pane platform={place.platform} />;
    case "file":
      return <place.Pane reason={reasonOf(place.platform, language)} beginsWithSample={beginsWithSample()} />;
    case undefined:
      return <Starting />;
  }
}

function Starting() {
  const styles = useStyles();
  const { language } = useUserSettings();
  return <Spinner className={styles.starting} label={PANE_TEXTS[language].starting} />;
}

function reasonOf(platform: FilePlatform, language: "zh-CN" | "en"): string | null {
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
