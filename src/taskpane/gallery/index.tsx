import { createRoot } from "react-dom/client";
import { Gallery } from "./Gallery";

const container = document.getElementById("page");

if (container !== null) {
  createRoot(container).render(<Gallery />);
}
