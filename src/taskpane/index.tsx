import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { en, zhCN } from "../locales/pane";
import { Page } from "./Page";

const english = navigator.language.startsWith("en");
const texts = english ? en : zhCN;
const container = document.getElementById("page");

if (container !== null) {
  document.documentElement.lang = english ? "en" : "zh-CN";
  document.title = texts.title;
  createRoot(container).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Page texts={texts} />
      </FluentProvider>
    </StrictMode>,
  );
}
