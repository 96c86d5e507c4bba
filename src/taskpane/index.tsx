import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/App";
import { beginsWithSample, prepareSample } from "./shell/begin";

const container = document.getElementById("page");

if (container !== null) {
  if (beginsWithSample()) {
    prepareSample();
  }
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
