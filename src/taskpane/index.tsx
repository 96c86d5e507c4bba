import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/App";

const container = document.getElementById("page");

if (container !== null) {
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
