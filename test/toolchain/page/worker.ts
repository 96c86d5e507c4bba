addEventListener("message", () => {
  postMessage("the worker answers");
});
