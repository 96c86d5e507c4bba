// A page that does what the real one does: it starts a worker, loads a part of itself later, and knows the sample.
import sample from "../../../assets/sample.xlsx";

const worker = new Worker(new URL("./worker.ts", import.meta.url));
worker.postMessage(sample);
worker.addEventListener("message", () => {
  void import("./later").then(({ later }) => later("<!-- <script></script>"));
});
