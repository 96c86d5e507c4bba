import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE_TEXTS } from "../../locales/pane";
import { START_TEXTS } from "../../locales/start";
import { excelHost } from "../host/excel";
import type { Host } from "../host/host";
import type { ExcelPlatform } from "../platform";
import { type Failure, failureOf, failureSentence } from "../state/failure";
import { PaneProvider } from "../state/pane";
import { useUserSettings } from "../state/user-settings";
import { PaneView } from "./PaneView";

/** The pane beside the workbook that is open in Excel. */
export function ExcelApp({ platform }: { readonly platform: ExcelPlatform }) {
  const { language } = useUserSettings();
  const [host, setHost] = useState<Host | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    excelHost(platform.excel, { supports: platform.supports }).then(setHost, (error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [platform]);
  if (failure) {
    return (
      <main>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{START_TEXTS[language].excelFailed(failureSentence(failure, language))}</MessageBarBody>
        </MessageBar>
      </main>
    );
  }
  return host ? (
    <PaneProvider host={host} language={language}>
      <main style={{ height: "100%" }}>
        <PaneView />
      </main>
    </PaneProvider>
  ) : (
    <Spinner label={PANE_TEXTS[language].starting} />
  );
}
