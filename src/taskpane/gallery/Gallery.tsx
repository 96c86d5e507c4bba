import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Host } from "../host/host";
import { PaneProvider, usePane } from "../state/pane";
import { UserSettingsProvider, useUserSettings } from "../state/user-settings";
import { PaneView } from "../shell/PaneView";
import { type GalleryState, hostOf, STATES } from "./states";

const useStyles = makeStyles({
  page: { display: "flex", flexWrap: "wrap", gap: "16px", padding: "16px", backgroundColor: "#8886" },
  frame: { width: "360px", height: "720px", border: `1px solid ${tokens.colorNeutralStroke1}`, overflow: "hidden" },
  caption: { fontFamily: tokens.fontFamilyBase, margin: "4px 0" },
});

/** The pane in each of its states, light and dark, without Excel. For those who work on it. */
export function Gallery() {
  const styles = useStyles();
  return (
    <UserSettingsProvider>
      <main className={styles.page}>
        {[webLightTheme, webDarkTheme].flatMap((theme) =>
          STATES.map((state) => (
            <figure key={`${state.name} ${String(theme === webDarkTheme)}`}>
              <figcaption className={styles.caption}>{state.name}</figcaption>
              <FluentProvider theme={theme}>
                <div className={styles.frame}>
                  <Frame state={state} />
                </div>
              </FluentProvider>
            </figure>
          )),
        )}
      </main>
    </UserSettingsProvider>
  );
}

function Frame({ state }: { readonly state: GalleryState }) {
  const { language } = useUserSettings();
  const [host, setHost] = useState<Host | null>(null);
  useEffect(() => {
    void hostOf(state).then(setHost);
  }, [state]);
  return (
    host && (
      <PaneProvider host={host} language={language}>
        {state.isChecked && <Checked />}
        <PaneView />
      </PaneProvider>
    )
  );
}

function Checked() {
  const { actions } = usePane();
  useEffect(() => {
    void actions.check();
  }, [actions]);
  return null;
}
