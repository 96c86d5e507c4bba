import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../locales/language";
import { PANE_TEXTS } from "../locales/pane";
import { Page } from "./Page";

const language: Language = navigator.language.startsWith("en") ? "en" : "zh-CN";
const container = document.getElementById("page");

if (container !== null) {
  document.documentElement.lang = language;
  document.title = PANE_TEXTS[language].title;
  createRoot(container).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Page language={language} />
      </FluentProvider>
    </StrictMode>,
  );
}
